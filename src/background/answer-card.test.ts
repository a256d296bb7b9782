import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ensureDictionary } from "../../scripts/ensure-dictionary";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";
import type { RequestOf } from "../core/protocol";
import type { Dictionary } from "../dictionary/dictionary";
import { openDictionary } from "../dictionary/open-dictionary";
import { answerCard } from "./answer-card";
import { answerKnown } from "./answer-known";
import { answerOwn } from "./answer-own";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const HREF = "https://news.example/a?utm_source=x#top";
const XI: RequestOf<"card"> = {
	id: "p:xi-jinping",
	names: ["Xi"],
	day: "2023-06-18",
	href: HREF,
	isShort: false,
	others: false,
};
let dictionary: Dictionary;
beforeAll(async () => {
	dictionary = openDictionary(await ensureDictionary());
}, 600_000);

const start = () => {
	const { own, ownEntry, correct } = answerOwn();
	const { knownOf: known, know } = answerKnown();
	const countries = async () => ({ leaders: {}, neighbours: {} });
	const { card } = answerCard({ load: async () => dictionary, countries, own, ownEntry, known });
	return {
		ask: (request: Partial<RequestOf<"card">> = {}) => card({ ...XI, ...request }, SENDERS.page as never),
		know: (isKnown: boolean) => know({ id: "p:xi-jinping", name: "Xi", isKnown }, SENDERS.page as never),
		say: (said: Partial<RequestOf<"correct">> = {}) =>
			correct(
				{
					surface: "Xi",
					not: "p:xi-jinping",
					instead: "p:li-qiang",
					scope: "article",
					href: HREF,
					isTakenBack: false,
					...said,
				},
				SENDERS.page as never,
			),
	};
};

beforeEach(() => {
	fake.current = fakeBrowser();
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
});

test("tells of somebody at the day of the article", async () => {
	const { member, extra, corrected, isKnown, others } = await start().ask({ others: true });
	expect(member).toMatchObject({ name: "Xi Jinping", roleThen: { title: "President", ofName: "China" } });
	expect(extra).toMatchObject({ born: expect.stringContaining("1953") });
	expect({ corrected, isKnown }).toEqual({ corrected: null, isKnown: false });
	expect(others.map(({ id }) => id)).not.toContain("p:xi-jinping");
});

test("knows nobody whom no dictionary knows, and is an answer all the same", async () => {
	const answer = await start().ask({ id: "x:ann-lee", names: ["Ann Lee"] });
	expect(answer).toMatchObject({ member: null, facts: {}, extra: {}, own: null });
});

describe("a correction", () => {
	test.each([
		{ scope: "article", elsewhere: null, atAnother: null },
		{ scope: "site", elsewhere: "site", atAnother: null },
		{ scope: "always", elsewhere: "always", atAnother: "always" },
	] as const)("for $scope holds there and nowhere else", async ({ scope, elsewhere, atAnother }) => {
		const { ask, say } = start();
		await say({ scope });
		expect(await ask()).toMatchObject({ member: { name: "Li Qiang" }, corrected: { scope, isOutdated: false } });
		expect((await ask({ href: "https://news.example/b" })).corrected?.scope ?? null).toBe(elsewhere);
		expect((await ask({ href: "https://other.example/a" })).corrected?.scope ?? null).toBe(atAnother);
		expect((await ask({ href: null })).corrected).toBeNull();
		expect((await ask({ names: ["Xi Jinping"] })).corrected).toBeNull();
	});

	test("is taken back", async () => {
		const { ask, say } = start();
		await say();
		await say({ isTakenBack: true });
		expect(await ask()).toMatchObject({ member: { name: "Xi Jinping" }, corrected: null });
	});

	test("of a full name holds for its short forms, and no other way round", async () => {
		const { ask, say } = start();
		await say({ surface: "Xi Jinping" });
		expect((await ask({ names: ["Xi", "Xi Jinping"], isShort: true })).member?.name).toBe("Li Qiang");
		expect((await ask({ names: ["Beijing", "Xi Jinping"] })).corrected).toBeNull();
	});

	test("that names nobody leaves the card open", async () => {
		const { ask, say } = start();
		await say({ instead: null });
		expect(await ask()).toMatchObject({ member: null, corrected: { instead: null, isOutdated: false } });
	});

	test("of a name that was left open says who it is", async () => {
		const { ask, say } = start();
		await say({ surface: "Springfield", not: null, instead: "p:li-qiang" });
		const open = { id: null, names: ["Springfield"] };
		expect(await ask(open)).toMatchObject({ member: { name: "Li Qiang" }, corrected: { scope: "article" } });
		expect((await ask({ ...open, names: ["Georgetown"] })).corrected).toBeNull();
	});

	test("that names somebody who has gone says so", async () => {
		const { ask, say } = start();
		await say({ instead: "p:gone-for-ever" });
		expect(await ask()).toMatchObject({ member: null, corrected: { isOutdated: true } });
	});

	test("that cannot be stored is an error", async () => {
		fake.current.browser.storage.local.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
		await expect(start().say()).rejects.toThrow("QUOTA");
	});
});

test("a known name says so", async () => {
	const { ask, know } = start();
	await know(true);
	expect((await ask()).isKnown).toBe(true);
});

test("storage that fails takes the reader's own words away, not the card", async () => {
	fake.current.browser.storage.local.get = () => Promise.reject(new Error("corrupt"));
	expect(await start().ask()).toMatchObject({ member: { name: "Xi Jinping" }, own: null, isKnown: false });
});
