import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";
import { handle, overhear, sendToBackground, sendToPage } from "./messages";
import { RequestError } from "./request-error";
import { type Accept, fromAnywhere, fromExtension, fromPage } from "./senders";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

beforeEach(() => {
	fake.current = fakeBrowser();
});

const deliver = (message: unknown, sender: unknown = SENDERS.page) => fake.current.deliver(message, sender);
const state = { state: "on", actors: 3, places: 2 } as const;
const message = (request: unknown, name = "page-state") => ({ dramatis: 1, name, request });

describe("a request that is answered", () => {
	test("reaches its handler and brings back the value", async () => {
		const seen: unknown[] = [];
		handle(
			{
				"page-state": (request, sender) => {
					seen.push(request, sender.tab?.id);
					return null;
				},
			},
			{ accept: fromPage },
		);
		expect(await sendToBackground("page-state", state)).toBeNull();
		expect(seen).toEqual([state, 7]);
	});

	test("brings back the handler's error with its code and words", async () => {
		const failing = () => {
			throw new RequestError("no-dictionary", "It is gone.");
		};
		handle({ about: failing }, { accept: fromAnywhere });
		await expect(sendToBackground("about", {})).rejects.toMatchObject({
			code: "no-dictionary",
			message: "It is gone.",
		});
	});

	test("is asked again when the worker died on the way, but not for ever", async () => {
		handle({ about: () => ({ asOf: "2026-08", counts: {}, sources: [], licences: [] }) }, { accept: fromAnywhere });
		const { runtime } = fake.current.browser;
		const send = runtime.sendMessage;
		let deaths = 0;
		const dying = (most: number) => async (message: unknown) => {
			if (deaths++ < most) throw new Error("The message port closed before a response was received.");
			return send(message);
		};
		runtime.sendMessage = dying(2);
		expect(await sendToBackground("about", {})).toMatchObject({ asOf: "2026-08" });
		runtime.sendMessage = dying(Number.POSITIVE_INFINITY);
		await expect(sendToBackground("about", {})).rejects.toThrow("port closed");
	});

	test("to the page takes the same way", async () => {
		handle({ "jump-to": ({ nth }) => ({ mentions: nth + 1 }) }, { accept: fromExtension });
		expect(await sendToPage(7, "jump-to", { entity: "p:x", nth: 2 })).toEqual({ mentions: 3 });
	});

	test("ends with the signal", async () => {
		const life = new AbortController();
		handle({ "page-state": () => null }, { accept: fromPage, signal: life.signal });
		life.abort();
		expect(fake.current.browser.runtime.onMessage.listeners.size).toBe(0);
		await expect(sendToBackground("page-state", state)).rejects.toMatchObject({ code: "failed" });
	});
});

describe("who is answered", () => {
	const cases: readonly { readonly name: string; readonly accept: Accept; readonly answered: readonly string[] }[] = [
		{ name: "pages", accept: fromPage, answered: ["page"] },
		{ name: "the extension", accept: fromExtension, answered: ["popup", "options"] },
		{ name: "any part of us", accept: fromAnywhere, answered: ["page", "frame", "popup", "options"] },
	];
	test.each(cases)("$name", async ({ accept, answered }) => {
		handle({ "page-state": () => null }, { accept });
		const heard: string[] = [];
		for (const [name, sender] of Object.entries(SENDERS))
			if ((await deliver(message(state), sender)) !== undefined) heard.push(name);
		expect(heard).toEqual(answered);
	});
});

describe("what is refused", () => {
	const bad = [
		{ name: "a state that does not exist", request: { ...state, state: "angry" } },
		{ name: "a negative number", request: { ...state, places: -1 } },
		{ name: "a missing field", request: { state: "on", actors: 1 } },
		{ name: "no object", request: "on" },
	];
	test.each(bad)("$name, as bad-request", async ({ request }) => {
		const handler = vi.fn(() => null);
		handle({ "page-state": handler }, { accept: fromPage });
		expect(await deliver(message(request))).toMatchObject({ ok: false, code: "bad-request" });
		expect(handler).not.toHaveBeenCalled();
	});

	test("law: no message without our envelope reaches a handler, whatever it holds", async () => {
		const handler = vi.fn(() => null);
		handle({ "page-state": handler, about: handler as never, report: handler as never }, { accept: () => true });
		await fc.assert(
			fc.asyncProperty(fc.anything(), async (anything) => {
				expect(await deliver(structuredCloneable(anything))).toBeUndefined();
			}),
			{ numRuns: 500 },
		);
		expect(handler).not.toHaveBeenCalled();
	});

	test("law: whatever a request holds, the answer is data and the handler sees only what fits the schema", async () => {
		handle({ "jump-to": ({ entity, nth }) => ({ mentions: entity.length + nth }) }, { accept: () => true });
		await fc.assert(
			fc.asyncProperty(fc.anything(), async (request) => {
				const answer = await deliver(message(structuredCloneable(request), "jump-to"));
				expect(answer).toHaveProperty("ok");
			}),
			{ numRuns: 500 },
		);
	});
});

test("overhearing answers nothing and hears only what is valid", async () => {
	const heard: unknown[] = [];
	overhear("page-state", (request) => heard.push(request), { accept: fromPage });
	expect(await deliver(message(state))).toBeUndefined();
	expect(await deliver(message({ state: "angry" }))).toBeUndefined();
	expect(await deliver(message({}, "about"))).toBeUndefined();
	expect(heard).toEqual([state]);
});

/** What can cross between contexts at all; the rest becomes null, as a browser would refuse it. */
function structuredCloneable(value: unknown): unknown {
	try {
		return structuredClone(value);
	} catch {
		return null;
	}
}
