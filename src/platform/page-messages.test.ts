import fc from "fast-check";
import * as v from "valibot";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";
import { FUZZ_RUNS } from "../../tests/fuzz-runs";
import { REQUESTS } from "../core/protocol";
import { answerOnPage, PAGE_CHECKS } from "./page-messages";
import { fromExtension } from "./senders";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

beforeEach(() => {
	fake.current = fakeBrowser();
});

const names = Object.keys(PAGE_CHECKS) as (keyof typeof PAGE_CHECKS)[];
const nearly = fc.record(
	{
		entity: fc.oneof(fc.string(), fc.constant("p".repeat(201)), fc.anything()),
		nth: fc.oneof(fc.nat(), fc.double(), fc.constantFrom(-1, 2 ** 53, Number.NaN), fc.anything()),
		by: fc.oneof(fc.constantFrom(1, -1, 0, "1"), fc.anything()),
	},
	{ requiredKeys: [] },
);

test("every request to a page is checked, and no other", () => {
	const toPage = Object.entries(REQUESTS).filter(([, { to }]) => to === "page");
	expect([...names].sort()).toEqual(toPage.map(([name]) => name).sort());
});

test.each(names)("law: %s is taken and refused as its schema does", (name) => {
	fc.assert(
		fc.property(nearly, (request) => {
			const bySchema = v.safeParse(REQUESTS[name].schema, request);
			expect(PAGE_CHECKS[name](request)).toEqual(bySchema.success ? bySchema.output : null);
		}),
		{ numRuns: FUZZ_RUNS },
	);
});

test("law: whatever is sent by whomever, only the extension is answered, with data, and only whole requests reach the page", async () => {
	const life = new AbortController();
	const reached: unknown[] = [];
	const note = (value: unknown) => void reached.push(value);
	answerOnPage(
		{
			report: () => ({ host: "a.example", state: "on", reading: null, passages: {} }),
			"jump-to": (request) => {
				note(request);
				return { mentions: 0 };
			},
			"step-mention": (request) => {
				note(request);
				return { mentions: 0 };
			},
			"read-anyway": () => null,
			"open-card": () => ({ isOpen: false }),
		},
		{ accept: fromExtension, signal: life.signal },
	);
	const anyName = fc.oneof(fc.constantFrom(...names, "__proto__", "constructor", "look-up"), fc.string());
	const message = fc.oneof(
		fc.anything(),
		fc.record({ dramatis: fc.constantFrom(1, 2, "1"), name: anyName, request: fc.oneof(nearly, fc.anything()) }),
	);
	const wire = (value: unknown): unknown => {
		try {
			return structuredClone(value);
		} catch {
			return null; // a browser would refuse it
		}
	};
	await fc.assert(
		fc.asyncProperty(message.map(wire), fc.constantFrom(...Object.entries(SENDERS)), async (sent, [who, sender]) => {
			const answer = await fake.current.deliver(sent, sender);
			if (who !== "popup" && who !== "options") expect(answer).toBeUndefined();
			else expect([undefined, true, false]).toContain((answer as { ok?: boolean } | undefined)?.ok);
		}),
		{ numRuns: FUZZ_RUNS },
	);
	for (const request of reached)
		expect(["jump-to", "step-mention"].some((name) => v.is(REQUESTS[name as "jump-to"].schema, request))).toBe(true);
	expect(Object.keys(Object.prototype)).toEqual([]);
	life.abort();
}, 600_000);

test("answers the extension, refuses what is bad, leaves everything else alone, and ends with its signal", async () => {
	const life = new AbortController();
	answerOnPage(
		{
			report: () => ({ host: "a.example", state: "on", reading: null, passages: {} }),
			"jump-to": ({ entity, nth }) => ({ mentions: entity.length + nth }),
			"step-mention": () => {
				throw new Error("no step");
			},
			"read-anyway": () => null,
			"open-card": () => ({ isOpen: true }),
		},
		{ accept: fromExtension, signal: life.signal },
	);
	const ask = (name: string, request: unknown, sender: unknown = SENDERS.popup) =>
		fake.current.deliver({ dramatis: 1, name, request }, sender);
	expect(await ask("jump-to", { entity: "p:x", nth: 2 })).toEqual({ ok: true, value: { mentions: 5 } });
	expect(await ask("jump-to", { entity: "p:x", nth: -2 })).toMatchObject({ ok: false, code: "bad-request" });
	expect(await ask("step-mention", { by: 1 })).toEqual({ ok: false, code: "failed", message: "no step" });
	expect(await ask("report", {}, SENDERS.page)).toBeUndefined();
	expect(await ask("look-up", { keys: [] })).toBeUndefined();
	expect(await fake.current.deliver("jump-to", SENDERS.popup)).toBeUndefined();
	life.abort();
	expect(await ask("report", {})).toBeUndefined();
});
