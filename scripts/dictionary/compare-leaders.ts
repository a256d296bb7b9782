import type { EntityId } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import type { Difference } from "./compare-notes";
import { HEADS_FILE, type Head, type HeadFunction } from "./parse-head";
import { isHeldAt, spanOf } from "./role-at";

export type Holding = { readonly id: EntityId; readonly title: string; readonly span: string; readonly from: string };
type Offices = ReadonlyMap<string, readonly EntityId[]>;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SINCE = /since (?:(\d{1,2}) )?(?:(\p{L}{3,}) )?(\d{4})/u;
const CAPITALS = /(?<![\p{L}])\p{Lu}[\p{Lu}'’-]+(?![\p{L}])/gu;
const NAME_WORDS = /\p{Lu}[\p{L}'’-]+/gu;
const MIN_SHARED_WORDS = 2;

/** The first "since 8 August 2024" in a text as an ISO date of the precision given. */
export const sinceOf = (text: string): string | undefined => {
	const [, day, month = "", year] = SINCE.exec(text) ?? [];
	if (!year) return undefined;
	const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
	if (index < 0) return year;
	const found = `${year}-${String(index + 1).padStart(2, "0")}`;
	return day ? `${found}-${day.padStart(2, "0")}` : found;
};

const wordsOf = (text: string): string[] => foldKey(text).split(/[ '-]+/);

/** Whether a person's names hold a surname written in CAPITALS in the text, or two of its words. */
export const isNamedIn = (surfaces: readonly string[], text: string): boolean => {
	const own = new Set(surfaces.flatMap(wordsOf));
	const capitals = [...text.matchAll(CAPITALS)].map(([word]) => wordsOf(word));
	if (capitals.some((words) => words.every((word) => own.has(word)))) return true;
	const words = new Set([...text.matchAll(NAME_WORDS)].flatMap(([word]) => wordsOf(word)));
	return [...words].filter((word) => own.has(word)).length >= MIN_SHARED_WORDS;
};

/** The people who have a role of each country or body. */
export const officesOf = (dictionary: Dictionary): Offices => {
	const offices = new Map<string, EntityId[]>();
	for (const id of dictionary.ids())
		for (const of of new Set((id.startsWith("p:") ? dictionary.entity(id)?.roles : [])?.map((role) => role.of)))
			if (of) offices.set(of, [...(offices.get(of) ?? []), id]);
	return offices;
};

/** Who was a country's head of state or of government on a day, by the lines of `data/heads.txt`. */
export const headsOn = (
	{ dictionary, heads, offices }: { dictionary: Dictionary; heads: readonly Head[]; offices: Offices },
	where: { readonly country: EntityId; readonly part: HeadFunction; readonly day: string },
): Holding[] =>
	heads
		.filter(({ country, functions }) => country === where.country && functions.includes(where.part))
		.filter((head) =>
			isHeldAt({ title: "", ...(head.from && { from: head.from }), ...(head.to && { to: head.to }) }, where.day),
		)
		.flatMap(({ of, titles }) =>
			(offices.get(of) ?? []).flatMap((id) =>
				(dictionary.entity(id)?.roles ?? [])
					.filter((role) => role.of === of && titles.includes(role.title) && isHeldAt(role, where.day))
					.map((role) => ({ id, title: role.title, span: spanOf(role), from: role.from ?? "" })),
			),
		);

/** What differs between a text such as "President Edgars RINKEVICS (since 8 July 2023)" and the holders known here. */
export const leaderDifferences = (
	dictionary: Dictionary,
	holders: readonly Holding[],
	said: { readonly part: HeadFunction; readonly subject: string; readonly text: string },
): Difference[] => {
	const named = holders.filter(({ id }) =>
		isNamedIn(
			dictionary.aliases(id).map(({ surface }) => surface),
			said.text,
		),
	);
	const here = (list: readonly Holding[]): string =>
		list.map(({ id, title, span }) => `${id} (${title}, ${span})`).join(", ") || `nobody (${HEADS_FILE})`;
	const differ = (found: string): Difference[] => [
		{ kind: said.part, subject: said.subject, text: `"${said.text.slice(0, 120)}", here ${found}` },
	];
	if (named.length === 0) return differ(here(holders));
	const since = sinceOf(said.text);
	const agrees = ({ from }: Holding): boolean => !since || !from || since.startsWith(from) || from.startsWith(since);
	return named.some(agrees) ? [] : differ(here(named));
};
