import type { EntityId } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { headsOn, isNamedIn, leaderDifferences, officesOf } from "./compare-leaders";
import type { Difference } from "./compare-notes";
import { compareParties } from "./compare-parties";
import type { Head, HeadFunction } from "./parse-head";

type Reference = {
	readonly code?: string;
	readonly name: string;
	readonly longName?: string;
	readonly capital?: string;
	readonly capitalCoordinates?: string;
	readonly chiefOfState?: string;
	readonly headOfGovernment?: string;
	readonly parties?: string;
};
type Compared = { readonly differences: readonly Difference[]; readonly summary: string };

const FAR_DEGREES = 1;
const NO_NAME = "none";
/** How entries that were compared with such a file name it. */
const PARTIES_SOURCE = "factbook";

const degrees = (text: string): number => {
	const [whole = 0, minutes = 0] = text.split(" ").map(Number);
	return (whole + minutes / 60) * (/[SW]/.test(text) ? -1 : 1);
};

/** The country or territory that a row is about; where its name has none, its long name decides. */
const countryOf = (dictionary: Dictionary, { name, longName = NO_NAME }: Reference): EntityId | undefined => {
	const keys = [longName, name, name.replace(/ \(.*$/, ""), name.replace(/, .*$/, "")]
		.filter((text) => text !== NO_NAME)
		.map(foldKey);
	const { hits, entities } = dictionary.lookUp(keys);
	for (const key of keys)
		for (const { entity } of hits[key]?.senses ?? []) if (/^[cra]:/.test(entity) && entities[entity]) return entity;
	return undefined;
};

const capitalDifference = (dictionary: Dictionary, { name, capital, capitalCoordinates }: Reference): Difference[] => {
	const key = foldKey((capital ?? "").replace(/[;(].*$/, ""));
	if (!key) return [];
	const { hits, entities } = dictionary.lookUp([key]);
	const [lat, lon] = (capitalCoordinates ?? "").split(", ").map(degrees);
	const isNear = hits[key]?.senses.some(({ entity }) => {
		const at = entities[entity]?.coordinates;
		return at && lat !== undefined && lon !== undefined && Math.hypot(at.lat - lat, at.lon - lon) < FAR_DEGREES;
	});
	return isNear ? [] : [{ kind: "capital", subject: name, text: `"${capital}" is missing here or lies elsewhere` }];
};

/** Compares countries, capitals, heads of state and of government and parties with a JSONL of countries as it was on `day`. */
export const compareCountries = (
	dictionary: Dictionary,
	text: string,
	{ heads, day }: { readonly heads: readonly Head[]; readonly day: string },
): Compared => {
	const offices = officesOf(dictionary);
	const listed = new Set(heads.map(({ country }) => country));
	const people = [...dictionary.ids()].filter((id) => id.startsWith("p:"));
	const isKnown = (leader: string): boolean =>
		people.some((id) =>
			isNamedIn(
				dictionary
					.aliases(id)
					.map(({ surface }) => surface)
					.slice(0, 1),
				leader,
			),
		);
	const rows: Reference[] = text
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	let asked = 0;
	const differences = rows.flatMap((row): Difference[] => {
		const subject = row.name === NO_NAME && row.code ? `${NO_NAME} (${row.code})` : row.name;
		const country = countryOf(dictionary, row);
		const leader = (part: HeadFunction, said: string | undefined): Difference[] => {
			if (!said) return [];
			asked++;
			if (!country || !listed.has(country))
				return isKnown(said)
					? []
					: [{ kind: part, subject, text: `"${said.slice(0, 120)}", here nobody of that name` }];
			return leaderDifferences(dictionary, headsOn({ dictionary, heads, offices }, { country, part, day }), {
				part,
				subject,
				text: said,
			});
		};
		return [
			...(country ? [] : [{ kind: "country", subject, text: "is missing here" }]),
			...capitalDifference(dictionary, row).map((difference) => ({ ...difference, subject })),
			...leader("state", row.chiefOfState),
			...leader("government", row.headOfGovernment),
		];
	});
	const parties = compareParties(
		dictionary,
		rows.flatMap((row) => {
			const country = countryOf(dictionary, row);
			return country && row.parties ? [{ subject: row.name, country, text: row.parties }] : [];
		}),
		PARTIES_SOURCE,
	);
	return {
		differences: [...differences, ...parties.differences],
		summary: `${rows.length} countries and territories, ${asked} offices on ${day}, ${parties.summary}`,
	};
};
