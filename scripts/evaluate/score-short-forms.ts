import { foldKey } from "../../src/core/text/fold-key";
import type { GoldDocument, GoldMention } from "./gold";
import { type Sides, spanKey } from "./judge-spans";

export type ShortFormScores = {
	/** Surnames in the gold whose full name is in the same text. */
	gold: number;
	/** Of these, found exactly and as a person. */
	found: number;
	/** Of these, those whose full name was found exactly too: the only ones that can be compared. */
	compared: number;
	/** Of those compared, given to the entity of their full name. */
	same: number;
	/** Surnames that two or more full names of the text bear; not counted above. */
	shared: number;
};

export const emptyShortFormScores = (): ShortFormScores => ({ gold: 0, found: 0, compared: 0, same: 0, shared: 0 });

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

const wordsOf = (document: GoldDocument, { start, end }: GoldMention): readonly string[] =>
	foldKey(document.text.slice(start, end))
		.split(" ")
		.map((word) => word.replace(/^[.,]+|[.,]+$/g, ""))
		.filter((word) => word !== "" && !SUFFIXES.has(word));

/** Counts the surnames of one document: found exactly, and given to the same entity as the full name that stands in the text. */
export const addShortFormScores = (scores: ShortFormScores, document: GoldDocument, sides: Sides): void => {
	const people = sides.required.filter(({ type }) => type === "person");
	const bearers = new Map<string, Map<string, GoldMention[]>>();
	for (const mention of people) {
		const words = wordsOf(document, mention);
		const surname = words.at(-1);
		if (words.length < 2 || surname === undefined) continue;
		const full = bearers.get(surname) ?? new Map<string, GoldMention[]>();
		const key = `${words[0]} ${surname}`;
		full.set(key, [...(full.get(key) ?? []), mention]);
		bearers.set(surname, full);
	}
	const hits = new Map(sides.predicted.map((mention) => [spanKey(mention), mention]));
	for (const mention of people) {
		const [surname, ...rest] = wordsOf(document, mention);
		const full = surname === undefined || rest.length > 0 ? undefined : bearers.get(surname);
		if (!full) continue;
		if (full.size > 1) {
			scores.shared++;
			continue;
		}
		scores.gold++;
		const hit = hits.get(spanKey(mention));
		if (hit?.type !== "person") continue;
		scores.found++;
		const entities = [...full.values()].flat().flatMap((one) => {
			const other = hits.get(spanKey(one));
			return other?.type === "person" && other.entity ? [other.entity] : [];
		});
		if (entities.length === 0) continue;
		scores.compared++;
		if (hit.entity && entities.includes(hit.entity)) scores.same++;
	}
};
