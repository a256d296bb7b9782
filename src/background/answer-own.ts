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
	const open = (): Promise<OwnIndex> => {
		index ??= store.load().then(
			({ own }) => ownIndex(own),
			(error: unknown) => {
				index = null; // the next card asks again
				throw error;
			},
		);
		return index;
	};
	return {
		"own-entry": async ({ names }) => {
			return { entry: findOwn(await open(), names) ?? null };
		},
	};
};
