import { findOwn, type OwnIndex, ownIndex } from "../core/own/find-own";
import { readOwn, storedOwn } from "../core/own/read-own";
import type { Handlers } from "../platform/messages";
import { storedValue } from "../platform/stored-value";

/**
 * What the background answers from the reader's own entries. They are read when the first card asks and again after every change; a worker that was
 * killed reads them anew.
 */
export const answerOwn = (): Required<Pick<Handlers, "own-entry">> => {
	const store = storedValue({ key: "own", read: readOwn, write: ({ own }) => storedOwn(own) });
	let index: Promise<OwnIndex> | null = null;
	store.watch(() => {
		index = null;
	});
	return {
		"own-entry": async ({ names }) => {
			index ??= store.load().then(({ own }) => ownIndex(own));
			return { entry: findOwn(await index, names) ?? null };
		},
	};
};
