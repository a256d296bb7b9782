import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { withSite } from "../core/site-rules";
import { loadSettings, updateSettings, watchSettings } from "./stored-settings";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

/** Node has no Web Locks; one after the other is all that they promise. */
const oneAfterTheOther = () => {
	let last: Promise<unknown> = Promise.resolve();
	const request = (_name: string, work: () => Promise<unknown>) => {
		last = last.then(work, work);
		return last;
	};
	return { locks: { request } };
};

beforeEach(() => {
	fake.current = fakeBrowser();
	vi.stubGlobal("navigator", oneAfterTheOther());
});

const switchedOff = (host: string) => (settings: Settings) => withSite(settings, host, false);

test("without anything stored, the defaults", async () => {
	expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test("a change is kept, and only the change", async () => {
	await updateSettings(switchedOff("a.example"));
	expect(fake.current.stored.get("settings")).toEqual({ version: 1, sites: { "a.example": "off" } });
	expect((await loadSettings()).sites).toEqual({ "a.example": "off" });
});

test("two windows that change at once both have their way", async () => {
	await Promise.all([updateSettings(switchedOff("a.example")), updateSettings(switchedOff("b.example"))]);
	expect((await loadSettings()).sites).toEqual({ "a.example": "off", "b.example": "off" });
});

test("storage that refuses changes nothing and says so", async () => {
	fake.current.browser.storage.local.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
	await expect(updateSettings(switchedOff("a.example"))).rejects.toThrow("quota");
	expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test("watching tells of every change until it ends", async () => {
	const life = new AbortController();
	const seen: Settings["sites"][] = [];
	watchSettings((settings) => seen.push(settings.sites), life.signal);
	await updateSettings(switchedOff("a.example"));
	life.abort();
	await updateSettings(switchedOff("b.example"));
	expect(seen).toEqual([{ "a.example": "off" }]);
});
