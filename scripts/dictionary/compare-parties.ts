import type { EntityId } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import type { Difference } from "./compare-notes";

/** What a file of countries says of one: its name and its parties, one after the other in a text. */
type ListedParties = { readonly subject: string; readonly country: EntityId; readonly text: string };

/** `Democratic Party or PD`: how such files give a party's letters. */
const LETTERS = /\bor (\p{Lu}[\p{L}\d-]{1,9})(?=[ ,;()]|$)/gu;

const words = (text: string): string =>
	` ${foldKey(text)
		.replace(/['’]s\b/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;

/** The letters of the parties in a text ("… or PD Party for Justice or PDIU") in their order. */
export const lettersIn = (text: string): string[] => [...text.matchAll(LETTERS)].map(([, letters = ""]) => letters);

/** Whether one of a party's names stands in a text as whole words; case, marks and hyphens do not count. */
export const isPartyIn = (surfaces: readonly string[], text: string): boolean => {
	const haystack = words(text);
	return surfaces.some((surface) => haystack.includes(words(surface)));
};

/**
 * Holds the dictionary's parties against a file's: an entry that names the file as its source must stand in it, and of every country whose
 * parties the file gives by letters one must be here. The summary says how many of the letters are known.
 */
export const compareParties = (
	dictionary: Dictionary,
	lists: readonly ListedParties[],
	source: string,
): { readonly differences: readonly Difference[]; readonly summary: string } => {
	const ofCountry = new Map<
		string,
		{ id: EntityId; name: string; isSourced: boolean; surfaces: readonly string[] }[]
	>();
	for (const id of dictionary.ids()) {
		const entity = id.startsWith("o:") ? dictionary.entity(id) : undefined;
		if (entity?.kind !== "party") continue;
		const party = {
			id,
			name: entity.name,
			isSourced: entity.sources.some((one) => one.startsWith(source)),
			surfaces: dictionary.aliases(id).map(({ surface }) => surface),
		};
		for (const code of entity.countries) ofCountry.set(`c:${code}`, [...(ofCountry.get(`c:${code}`) ?? []), party]);
	}
	let asked = 0;
	let known = 0;
	let named = 0;
	const differences = lists.flatMap(({ subject, country, text }): Difference[] => {
		const own = ofCountry.get(country) ?? [];
		const letters = lettersIn(text);
		const keys = new Set(own.flatMap(({ surfaces }) => surfaces.map(foldKey)));
		const found = own.filter(({ surfaces }) => isPartyIn(surfaces, text));
		asked += letters.length;
		known += letters.filter((one) => keys.has(foldKey(one))).length;
		named += found.length;
		return [
			...own
				.filter((party) => party.isSourced && !found.includes(party))
				.map(({ id, name }) => ({
					kind: "party",
					subject: name,
					text: `${id} names the file, which does not name it`,
				})),
			...(letters.length > 0 && found.length === 0
				? [{ kind: "parties", subject, text: `none of "${text.slice(0, 80)} …" is here` }]
				: []),
		];
	});
	const all = [...ofCountry.values()].reduce((sum, parties) => sum + parties.length, 0);
	return {
		differences,
		summary: `${named} of ${all} parties named in it, ${known} of its ${asked} parties' letters known`,
	};
};
