import type { Dictionary } from "../dictionary/dictionary";
import { DictionaryError } from "../dictionary/dictionary-error";
import { openDictionary } from "../dictionary/open-dictionary";
import { RequestError } from "../platform/request-error";

/** Opens the dictionary when it is first asked for; later calls share it. A failed attempt is forgotten, so the next call tries again. */
export type LoadDictionary = () => Promise<Dictionary>;

/** Fetches a file of the extension's own package: the one network call of this code base, and it leads nowhere else. */
export const readPackageFile = async (url: string): Promise<ArrayBuffer> => {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`status ${response.status}`);
	return response.arrayBuffer();
};

const unreadable = (error: unknown): string =>
	`The dictionary cannot be read: ${error instanceof Error ? error.message : String(error)}`;

const open = async (url: string): Promise<Dictionary> => {
	try {
		return openDictionary(await readPackageFile(url));
	} catch (error) {
		throw new RequestError("no-dictionary", error instanceof DictionaryError ? error.message : unreadable(error));
	}
};

/** @param url of the packed dictionary inside the package */
export const dictionaryLoader = (url: string): LoadDictionary => {
	let opening: Promise<Dictionary> | null = null;
	return () => {
		opening ??= open(url).catch((error: unknown) => {
			opening = null;
			throw error;
		});
		return opening;
	};
};
