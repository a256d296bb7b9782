import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import type { Difference } from "./compare-notes";

const cells = (line: string): string[] =>
	[...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map((match) => match[1] ?? match[2] ?? "");
const ENDING = /,? (?:inc|corp|corporation|company|co|plc|ltd|holdings|group|the|class [abc])\.?$/i;

const shortNames = (name: string): string[] => {
	const names = [name.replace(/ \(.*\)$/, "")];
	for (let next = names[0] ?? ""; ENDING.test(next); names.push(next)) next = next.replace(ENDING, "");
	return [...new Set(names)];
};

const yearsIn = (text: string): string[] => text.match(/\d{4}/g) ?? [];

/** Whether a city is the one of "City, State": by any of its names. */
const isCityIn = (names: readonly string[], place: string): boolean => {
	const city = foldKey(place.split(/[,;]/)[0] ?? "");
	return names.some((name) => foldKey(name) === city);
};

/**
 * Holds the dictionary's companies against a CSV with the columns Security (or Name), Headquarters Location and Founded: which are missing,
 * and whose year or seat is another one. A year agrees when it is one of those that the file gives.
 */
export const compareCompanies = (
	dictionary: Dictionary,
	text: string,
): { readonly differences: readonly Difference[]; readonly summary: string } => {
	const [head = "", ...lines] = text.trim().split(/\r?\n/);
	const columns = cells(head);
	const column = (line: string, name: string): string => cells(line)[columns.indexOf(name)] ?? "";
	let found = 0;
	const differences = lines.flatMap((line): Difference[] => {
		const subject = column(line, "Security") || column(line, "Name");
		const { hits, entities } = dictionary.lookUp(shortNames(subject).map(foldKey));
		const known = Object.values(hits)
			.flatMap(({ senses }) => senses.flatMap(({ entity }) => entities[entity] ?? []))
			.filter(({ kind }) => kind === "company" || kind === "media");
		const entity = known.find(({ kind }) => kind === "company") ?? known[0];
		if (!entity) return [{ kind: "company", subject, text: "is missing here" }];
		found++;
		const founded = column(line, "Founded");
		const place = column(line, "Headquarters Location");
		const year = entity.founded?.slice(0, 4);
		const seatNames = entity.seat ? dictionary.aliases(entity.seat).map(({ surface }) => surface) : [];
		return [
			...(year && founded && !yearsIn(founded).includes(year)
				? [{ kind: "founded", subject, text: `${founded}, here ${entity.id} ${year}` }]
				: []),
			...(place && seatNames.length > 0 && !isCityIn(seatNames, place)
				? [{ kind: "seat", subject, text: `${place}, here ${entity.id} ${seatNames[0]}` }]
				: []),
		];
	});
	return { differences, summary: `${found} of ${lines.length} companies found` };
};
