import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary } from "../ensure-dictionary";
import { print } from "./print";

/** Prints every entry, packages' and ours alike, as one line of JSON. */
export const dump = async (): Promise<number> => {
	const dictionary = openDictionary(await ensureDictionary());
	for (const id of dictionary.ids())
		print(JSON.stringify({ ...dictionary.entity(id), aliases: dictionary.aliases(id) }));
	return 0;
};
