import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";
import { answerKnown } from "./answer-known";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const XI = { id: "p:xi-jinping", name: "Xi Jinping" };
const NOW = new Date("2026-08-22T10:00:00Z");
const DAY_MS = 86_400_000;

beforeEach(() => {
	fake.current = fakeBrowser();
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
	vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
	return () => vi.useRealTimers();
});

const { known, know } = answerKnown();
const asked = async (...ids: string[]) => (await known({ ids }, SENDERS.page as never)).ids;

test("a name is known from the day it was said until its time is over", async () => {
	expect(await asked(XI.id)).toEqual([]);
	await know({ ...XI, isKnown: true }, SENDERS.page as never);
	expect(fake.current.stored.get("known")).toEqual({ version: 1, names: [{ ...XI, since: "2026-08-22" }] });
	expect(await asked("c:FR", XI.id)).toEqual([XI.id]);
	vi.setSystemTime(NOW.getTime() + 90 * DAY_MS);
	expect(await asked(XI.id)).toEqual([]);
	fake.current.stored.set("settings", { version: 1, knownDays: 0 });
	expect(await asked(XI.id)).toEqual([XI.id]);
});

test("it is not known any more as soon as the reader says so", async () => {
	await know({ ...XI, isKnown: true }, SENDERS.page as never);
	await know({ ...XI, isKnown: false }, SENDERS.page as never);
	expect(await asked(XI.id)).toEqual([]);
});

test("full storage is an error that reaches whoever asked, and nothing is lost", async () => {
	await know({ ...XI, isKnown: true }, SENDERS.page as never);
	fake.current.browser.storage.local.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
	await expect(know({ id: "c:FR", name: "France", isKnown: true }, SENDERS.page as never)).rejects.toThrow("QUOTA");
	expect(await asked(XI.id)).toEqual([XI.id]);
});
