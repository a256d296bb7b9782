import { foldKey } from "../../src/core/text/fold-key";
import { typeOfKind } from "../../src/core/type-of-kind";
import type { Dictionary } from "../../src/dictionary/dictionary";

const withoutBrackets = (title: string): string => title.replace(/_/g, " ").replace(/ \([^)]*\)$/, "");

/**
 * Tells whether the entity that a link of a gold file names (an article's title or a label) is in the dictionary: by the title of its
 * article, else by one of its names without what stands in brackets. `type` is a mention's type, or null where the file gives none.
 */
export const linkedTitles = (dictionary: Dictionary): ((link: string, type: string | null) => boolean) => {
	const types = new Map<string, Set<string>>();
	const keep = (text: string, type: string): void => {
		const key = foldKey(text);
		types.set(key, (types.get(key) ?? new Set()).add(type));
	};
	for (const id of dictionary.ids()) {
		const entity = dictionary.entity(id);
		if (!entity) continue;
		const type = typeOfKind(entity.kind);
		if (entity.wikipedia) keep(entity.wikipedia, type);
		for (const { surface, type: alias } of dictionary.aliases(id)) if (alias !== "demonym") keep(surface, type);
	}
	return (link, type) =>
		[link.replace(/_/g, " "), withoutBrackets(link)].some((title) => {
			const known = types.get(foldKey(title));
			return known !== undefined && (type === null || type === "misc" || known.has(type));
		});
};

type Tally = { all: number; known: number; readonly every: Set<string>; readonly found: Set<string> };

/** Counts links by type: every mention, and every different link once. */
export const linkTally = (): {
	readonly add: (type: string | null, link: string, isKnown: boolean) => void;
	readonly lines: () => string[];
} => {
	const tallies = new Map<string, Tally>();
	const share = (part: number, whole: number): string =>
		`${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
	return {
		add: (type, link, isKnown) => {
			const name = type ?? "any";
			const tally = tallies.get(name) ?? { all: 0, known: 0, every: new Set(), found: new Set() };
			tally.all++;
			tally.every.add(link);
			if (isKnown) {
				tally.known++;
				tally.found.add(link);
			}
			tallies.set(name, tally);
		},
		lines: () =>
			[...tallies].map(
				([type, { all, known, every, found }]) =>
					`linked, ${type}: ${share(known, all)} mentions, ${share(found.size, every.size)} different ones`,
			),
	};
};
