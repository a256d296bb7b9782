import { expect, test } from "vitest";
import { pageRest } from "./page-rest";

/** A page that changes during the first `restless` waits of a pause. */
const watched = (restless: number) => {
	let waits = 0;
	let changed = false;
	let pauses = 0;
	const rest = pageRest({
		onPause: () => {
			pauses++;
		},
		hasChanged: () => {
			const was = changed;
			changed = false;
			return was;
		},
		wait: async () => {
			waits++;
			changed = waits <= restless;
		},
		signal: new AbortController().signal,
	});
	return { rest, pauses: () => pauses, waits: () => waits };
};
const times = async (count: number, act: () => Promise<unknown>) => {
	for (let n = 0; n < count; n++) await act();
};

test("a page that rests now and then is read on", async () => {
	const { rest, pauses } = watched(0);
	await times(20, async () => {
		await times(3, () => rest.after(true));
		await rest.after(false);
	});
	expect(pauses()).toBe(0);
});

test("a page that overtakes every reading is left alone until it is quiet", async () => {
	const { rest, pauses, waits } = watched(3);
	await times(4, () => rest.after(true));
	expect([pauses(), waits()]).toEqual([1, 4]);
});

test("a page that never rests is looked at once a minute", async () => {
	const { rest, pauses, waits } = watched(Number.POSITIVE_INFINITY);
	await times(4, () => rest.after(true));
	expect([pauses(), waits()]).toEqual([1, 12]);
});
