import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { eraseStorage, storedValue, storeTogether } from "./stored-value";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const numbers = () =>
	storedValue<readonly number[]>({
		key: "numbers",
		read: (stored) => (Array.isArray(stored) ? stored.filter((one) => typeof one === "number") : []),
		write: (value) => value,
	});

beforeEach(() => {
	fake.current = fakeBrowser();
	const queues = new Map<string, Promise<unknown>>();
	const request = (name: string, work: () => Promise<unknown>) => {
		const next = (queues.get(name) ?? Promise.resolve()).then(work, work);
		queues.set(name, next);
		return next;
	};
	vi.stubGlobal("navigator", { locks: { request } });
});

test("two windows that change it at once both have their way", async () => {
	const [a, b] = [numbers(), numbers()];
	await Promise.all([a.update((now) => [...now, 1]), b.update((now) => [...now, 2])]);
	expect(await a.load()).toEqual([1, 2]);
});

test("what storage holds is judged when it is read", async () => {
	fake.current.stored.set("numbers", [1, "two", null]);
	expect(await numbers().load()).toEqual([1]);
	fake.current.stored.set("numbers", "damaged");
	expect(await numbers().load()).toEqual([]);
});

test("full storage: the error reaches who asked, and nothing is changed", async () => {
	await numbers().update(() => [1]);
	fake.current.browser.storage.local.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
	await expect(numbers().update(() => [2])).rejects.toThrow("quota");
	expect(await numbers().load()).toEqual([1]);
});

test("changes are told until the signal aborts, erasing is one of them", async () => {
	const stop = new AbortController();
	const heard: unknown[] = [];
	numbers().watch((value) => heard.push(value), stop.signal);
	await numbers().update(() => [1]);
	await eraseStorage();
	stop.abort();
	await numbers().update(() => [3]);
	expect(heard).toEqual([[1], []]);
});

test("several values are written together or not at all", async () => {
	const texts = storedValue<string>({ key: "texts", read: (stored) => String(stored ?? ""), write: (value) => value });
	const both = () => storeTogether([texts.changing((now) => `${now}a`), numbers().changing((now) => [...now, 1])]);
	await both();
	expect([await texts.load(), await numbers().load()]).toEqual(["a", [1]]);
	fake.current.browser.storage.local.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
	await expect(both()).rejects.toThrow("quota");
	expect([await texts.load(), await numbers().load()]).toEqual(["a", [1]]);
});
