import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { print } from "./print";

const cells = (line: string): string[] =>
	[...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map((match) => match[1] ?? match[2] ?? "");
const ENDING = /,? (?:inc|corp|corporation|company|co|plc|ltd|holdings|group|the|class [abc])\.?$/i;

const shortNames = (name: string): string[] => {
	const names = [name.replace(/ \(.*\)$/, "")];
	for (let next = names[0] ?? ""; ENDING.test(next); names.push(next)) next = next.replace(ENDING, "");
	return [...new Set(names)];
};

/** Prints which companies of a CSV with the columns Security and Headquarters are missing, and how many there are. */
export const compareCompanies = (dictionary: Dictionary, text: string): void => {
	const [head = "", ...lines] = text.trim().split(/\r?\n/);
	const columns = cells(head);
	const column = (line: string, name: string): string => cells(line)[columns.indexOf(name)] ?? "";
	let found = 0;
	for (const line of lines) {
		const name = column(line, "Security") || column(line, "Name");
		const keys = shortNames(name).map(foldKey);
		const { hits, entities } = dictionary.lookUp(keys);
		const known = Object.values(hits).some(({ senses }) =>
			senses.some(({ entity }) => entities[entity]?.kind === "company" || entity.startsWith("o:")),
		);
		if (known) found++;
		else print(`missing: ${name}`);
	}
	print(`${found} of ${lines.length} companies found`);
};
