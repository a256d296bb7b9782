import { withCorrection, withoutCorrection } from "../core/own/change-own";
import { articleAddress, newCorrection } from "../core/own/correction-scope";
import { findOwn, type OwnIndex, ownIndex } from "../core/own/find-own";
import type { Own, OwnEntry } from "../core/own/own-entries";
import { readOwn, storedOwn } from "../core/own/read-own";
import type { Handlers } from "../platform/messages";
import { RequestError } from "../platform/request-error";
import { storedValue } from "../platform/stored-value";

export type AnswerOwn = Required<Pick<Handlers, "own-entry" | "correct">> & {
	/** Everything that the reader has added. */
	readonly own: () => Promise<Own>;
	readonly ownEntry: (names: readonly string[]) => Promise<OwnEntry | null>;
};

type Opened = { readonly own: Own; readonly index: OwnIndex };

/**
 * What the background answers from the reader's own entries and corrections, and how it remembers a correction. They are read when the first card asks
 * and again after every change; a worker that was killed reads them anew.
 */
export const answerOwn = (): AnswerOwn => {
	const store = storedValue({ key: "own", read: readOwn, write: ({ own }) => storedOwn(own) });
	let opened: Promise<Opened> | null = null;
	store.watch(() => {
		opened = null;
	});
	const open = (): Promise<Opened> => {
		opened ??= store.load().then(
			({ own }) => ({ own, index: ownIndex(own) }),
			(error: unknown) => {
				opened = null; // the next card asks again
				throw error;
			},
		);
		return opened;
	};
	const ownEntry = async (names: readonly string[]): Promise<OwnEntry | null> =>
		findOwn((await open()).index, names) ?? null;
	return {
		own: async () => (await open()).own,
		ownEntry,
		"own-entry": async ({ names }) => ({ entry: await ownEntry(names) }),
		correct: async ({ surface, not, instead, scope, href, isTakenBack }) => {
			if (!URL.canParse(href)) throw new RequestError("bad-request", "correct: the address is none");
			const place = { site: new URL(href).hostname, article: articleAddress(href) };
			const today = new Date().toISOString().slice(0, 10);
			const correction = newCorrection({ surface, not, instead, scope, place, today });
			const change = isTakenBack ? withoutCorrection : withCorrection;
			await store.update(({ own }) => ({ own: change(own, correction), lost: 0 }));
			opened = null; // the page asks again before storage has told of the change
			return null;
		},
	};
};
