import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { withSite } from "../core/site-rules";
import { settingsStore, updateSettings } from "./stored-settings";
import { eraseStorage, storeTogether } from "./stored-value";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const OFF = { version: 1, sites: { "a.example": "off" } };
beforeEach(() => {
	fake.current = fakeBrowser();
	fake.current.stored.set("settings", OFF);
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
});

const ways = [
	{ name: "a change of the settings", write: () => updateSettings((now) => withSite(now, "b.example", false)) },
	{
		name: "a file that is taken in",
		write: () => storeTogether([settingsStore.changing((now) => withSite(now, "b.example", false))]),
	},
];

describe.each(ways)("$name", ({ write }) => {
	const places = [
		{
			name: "a page of ours in a private tab",
			tabs: { getCurrent: async () => ({ incognito: true }), query: async () => [] },
		},
		{
			name: "the popup over a private tab",
			tabs: { getCurrent: async () => undefined, query: async () => [{ id: 1, incognito: true }] },
		},
		{
			name: "the worker, a private tab in front",
			tabs: { getCurrent: () => Promise.reject(new Error("no tab")), query: async () => [{ id: 1, incognito: true }] },
		},
	];
	test.each(places)("in $name: refused, and nothing is stored", async ({ tabs }) => {
		Object.assign(fake.current.browser.tabs, tabs);
		await expect(write()).rejects.toMatchObject({ name: "PrivateWindowError" });
		expect(fake.current.stored.get("settings")).toEqual(OFF);
	});

	test("in an ordinary tab: stored", async () => {
		Object.assign(fake.current.browser.tabs, { query: async () => [{ id: 1, incognito: false }] });
		await write();
		expect(fake.current.stored.get("settings")).toMatchObject({ sites: { "a.example": "off", "b.example": "off" } });
	});
});

test("erasing is not storing", async () => {
	Object.assign(fake.current.browser.tabs, { query: async () => [{ id: 1, incognito: true }] });
	await eraseStorage();
	expect(fake.current.stored.size).toBe(0);
});
