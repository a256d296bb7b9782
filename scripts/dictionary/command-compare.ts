import { existsSync, readFileSync } from "node:fs";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary } from "../ensure-dictionary";
import { compareCompanies } from "./compare-companies";
import { compareCountries } from "./compare-countries";

/** Compares the dictionary with a file of reference facts and prints what differs; the form is told by the file's name. */
export const compare = async (file: string): Promise<number> => {
	if (!existsSync(file)) {
		process.stderr.write(`There is no file "${file}". compare REFERENCE.jsonl|REFERENCE.csv\n`);
		return 2;
	}
	const dictionary = openDictionary(await ensureDictionary());
	const text = readFileSync(file, "utf8");
	if (file.endsWith(".csv")) compareCompanies(dictionary, text);
	else compareCountries(dictionary, text);
	return 0;
};
