import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ensureDictionary } from "../../scripts/ensure-dictionary";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";
import { FUZZ_RUNS } from "../../tests/fuzz-runs";
import { readKnown } from "../core/known/read-known";
import { readOwn } from "../core/own/read-own";
import { REQUESTS, type RequestName } from "../core/protocol";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const LONG_TEST_MS = 600_000;
const OWN = { version: 1, entries: [], corrections: [] };
const SETTINGS = { version: 1, sites: { "a.example": "off" } };

const quiet = { addListener: () => {} };
let dictionary = new ArrayBuffer(0);
beforeAll(async () => {
	dictionary = await ensureDictionary();
}, LONG_TEST_MS);

/** The whole worker, as it starts, in a browser of its own. */
beforeEach(async () => {
	const made = fakeBrowser();
	Object.assign(made.browser.runtime, { onInstalled: quiet, onStartup: quiet });
	Object.assign(made.browser, { contextMenus: { onClicked: quiet }, commands: { onCommand: quiet } });
	fake.current = made;
	made.stored.set("settings", SETTINGS).set("own", OWN);
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
	vi.stubGlobal("fetch", async () => new Response(dictionary));
	vi.resetModules();
	await import("./main");
});

type Name = {
	readonly name: RequestName;
	readonly answered: readonly (keyof typeof SENDERS)[];
	readonly good: unknown;
};
const OWN_PAGES = ["popup", "options"] as const;
const ANY = ["page", "frame", ...OWN_PAGES] as const;
/** Every message to the worker, who is answered, and a request that is in order. */
const NAMES: readonly Name[] = [
	{ name: "look-up", answered: ANY, good: { keys: ["joe biden", "vilnius"] } },
	{ name: "entities", answered: ANY, good: { ids: ["c:LT"] } },
	{ name: "own-entry", answered: ANY, good: { names: ["Joe Biden"] } },
	{ name: "known", answered: ANY, good: { ids: ["c:LT"] } },
	{ name: "know", answered: ["page", ...OWN_PAGES], good: { id: "c:LT", name: "Lithuania", isKnown: false } },
	{
		name: "card",
		answered: ANY,
		good: {
			id: "c:LT",
			names: ["Lithuania"],
			day: "2023-07-12",
			href: "https://news.example/a",
			isShort: false,
			others: true,
		},
	},
	{
		name: "correct",
		answered: ["page", ...OWN_PAGES],
		good: {
			surface: "Sun",
			not: "p:yun-sun",
			instead: null,
			scope: "site",
			href: "https://news.example/a",
			isTakenBack: true,
		},
	},
	{ name: "land-outline", answered: ANY, good: {} },
	{ name: "about", answered: OWN_PAGES, good: {} },
	{ name: "annotate-once", answered: OWN_PAGES, good: { tabId: 7 } },
	{ name: "page-settings", answered: ["page"], good: {} },
	{ name: "page-texts", answered: ["page"], good: {} },
	{ name: "page-state", answered: ["page"], good: { state: "on", actors: 1, places: 2 } },
];

const wire = (value: unknown): unknown => {
	try {
		return structuredClone(value);
	} catch {
		return null; // a browser would refuse it
	}
};
const nasty = fc.constantFrom<unknown>(
	"__proto__",
	"constructor",
	"toString",
	"\u0000",
	"\uD800",
	-1,
	Number.NaN,
	2 ** 53,
	null,
	[],
	{},
);
/** Requests that nearly fit: the good one with something foreign in some place, and anything at all. */
const requests = (good: unknown): fc.Arbitrary<unknown> => {
	const keys = Object.keys(good as object);
	const bent = fc
		.tuple(
			fc.constantFrom("tabId", "extra", "__proto__", ...keys),
			fc.oneof(nasty, fc.anything(), fc.array(fc.string())),
		)
		.map(([key, value]) => ({ ...(good as object), [key]: value }));
	return fc.oneof(bent, fc.anything(), nasty).map(wire);
};
const strings = fc.array(
	fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom("__proto__", "joe biden")),
);

describe.each(NAMES)("$name", ({ name, answered, good }) => {
	const send = (request: unknown, sender: unknown) => fake.current.deliver({ dramatis: 1, name, request }, sender);

	test("is answered to those alone who may ask", async () => {
		const heard: string[] = [];
		for (const [who, sender] of Object.entries(SENDERS)) if ((await send(good, sender)) !== undefined) heard.push(who);
		expect(heard).toEqual(answered);
	});

	test(
		"law: whatever is asked by whomever, the answer is data, nothing is stored, registered or polluted",
		async () => {
			const senders = fc.constantFrom(...Object.entries(SENDERS));
			await fc.assert(
				fc.asyncProperty(
					fc.oneof(requests(good), fc.record({ keys: strings, ids: strings, names: strings })),
					senders,
					async (request, [who, sender]) => {
						const answer = await send(request, sender);
						if (!answered.some((one) => one === who)) expect(answer).toBeUndefined();
						else expect(answer).toSatisfy((one: unknown) => typeof one === "object" && one !== null && "ok" in one);
						expect(() => structuredClone(answer)).not.toThrow();
					},
				),
				{ numRuns: FUZZ_RUNS },
			);
			const { known, own, ...stored } = Object.fromEntries(fake.current.stored);
			expect(stored).toEqual({ settings: SETTINGS });
			// What a page may have remembered, and only in its form: a known name, a correction.
			expect(readKnown(known).lost).toBe(0);
			expect(readOwn(own)).toMatchObject({ lost: 0, own: { entries: [] } });
			if (name !== "correct") expect(own).toEqual(OWN);
			expect([fake.current.scripts.size, fake.current.origins.size]).toEqual([0, 0]);
			expect(Object.keys(Object.prototype)).toEqual([]);
			expect(await send(good, SENDERS[answered[0] ?? "page"])).toMatchObject({ ok: true });
		},
		LONG_TEST_MS,
	);
});

test(
	"law: envelopes that are not ours, and names that the worker does not answer, are left alone",
	async () => {
		const foreign = Object.entries(REQUESTS).flatMap(([name, { to }]) => (to === "page" ? [name] : []));
		const envelopes = fc.oneof(
			fc.anything(),
			fc.record({
				dramatis: fc.oneof(fc.constant(1), fc.anything()),
				name: fc.oneof(fc.constantFrom(...foreign), fc.string()),
				request: fc.anything(),
			}),
		);
		await fc.assert(
			fc.asyncProperty(envelopes.map(wire), fc.constantFrom(...Object.values(SENDERS)), async (message, sender) => {
				expect(await fake.current.deliver(message, sender)).toBeUndefined();
			}),
			{ numRuns: FUZZ_RUNS },
		);
	},
	LONG_TEST_MS,
);

test("every message to the worker is in the list above", () => {
	const names = Object.entries(REQUESTS).flatMap(([name, { to }]) => (to === "background" ? [name] : []));
	expect(NAMES.map(({ name }) => name).sort()).toEqual(names.sort());
});
