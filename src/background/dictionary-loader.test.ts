import { afterEach, expect, test, vi } from "vitest";
import { dictionaryLoader } from "./dictionary-loader";

afterEach(() => vi.unstubAllGlobals());

const answering = (...bodies: readonly (Response | Error)[]) => {
	const left = [...bodies];
	const fetch = vi.fn(async () => {
		const next = left.shift() ?? new Error("asked too often");
		if (next instanceof Error) throw next;
		return next;
	});
	vi.stubGlobal("fetch", fetch);
	return fetch;
};

const damaged = [
	{ name: "missing", body: new TypeError("Failed to fetch") },
	{ name: "not found", body: new Response(null, { status: 404 }) },
	{ name: "empty", body: new Response(new Uint8Array(0)) },
	{ name: "something else", body: new Response("<!doctype html>") },
];
test.each(damaged)("$name: no-dictionary, in words", async ({ body }) => {
	answering(body);
	await expect(dictionaryLoader("x:dictionary.bin")()).rejects.toMatchObject({
		code: "no-dictionary",
		message: expect.stringMatching(/dictionary/),
	});
});

test("asked at once by many, it is read once; after a failure it is tried again", async () => {
	const fetch = answering(new Error("first"), new Error("second"));
	const load = dictionaryLoader("x:dictionary.bin");
	const together = await Promise.allSettled([load(), load(), load()]);
	expect(together.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
	expect(fetch).toHaveBeenCalledTimes(1);
	await expect(load()).rejects.toThrow("second");
	expect(fetch).toHaveBeenCalledTimes(2);
});
