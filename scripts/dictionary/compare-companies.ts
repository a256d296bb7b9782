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

/** Which companies of a CSV with the columns Security (or Name) are missing here. */
export const compareCompanies = (
	dictionary: Dictionary,
	text: string,
): { readonly differences: readonly Difference[]; readonly summary: string } => {
	const [head = "", ...lines] = text.trim().split(/\r?\n/);
	const columns = cells(head);
	const column = (line: string, name: string): string => cells(line)[columns.indexOf(name)] ?? "";
	const differences = lines.flatMap((line): Difference[] => {
		const subject = column(line, "Security") || column(line, "Name");
		const { hits, entities } = dictionary.lookUp(shortNames(subject).map(foldKey));
		const isKnown = Object.values(hits).some(({ senses }) =>
			senses.some(({ entity }) => entities[entity]?.kind === "company" || entity.startsWith("o:")),
		);
		return isKnown ? [] : [{ kind: "company", subject, text: "is missing here" }];
	});
	return { differences, summary: `${lines.length - differences.length} of ${lines.length} companies found` };
};
