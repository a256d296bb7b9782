import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { handle } from "../platform/messages";
import { fromExtension } from "../platform/senders";
import { followAccess } from "./always-sites";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const SITE = "https://local.example/*";
const OTHER = "http://other.example/*";
const matches = () => [...fake.current.scripts.values()].flatMap((script) => script.matches);

beforeEach(() => {
	fake.current = fakeBrowser();
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<void>) => work() } });
});

test("granted sites are registered, those that are taken back are not any more", async () => {
	fake.current.origins.add(SITE).add(OTHER);
	await followAccess();
	expect(matches()).toEqual([OTHER, SITE]);
	fake.current.origins.delete(OTHER);
	await followAccess();
	expect(matches()).toEqual([SITE]);
	fake.current.origins.clear();
	await followAccess();
	expect(matches()).toEqual([]);
});

test("doing it again changes nothing", async () => {
	fake.current.origins.add(SITE);
	await followAccess();
	await followAccess();
	expect(matches()).toEqual([SITE]);
	expect(fake.current.injected).toEqual([7]);
});

test("a browser that gives the paths of its manifest as whole addresses is given paths", async () => {
	const { browser } = fake.current;
	const manifest = browser.runtime.getManifest();
	browser.runtime.getManifest = () => ({
		...manifest,
		content_scripts: [{ js: [browser.runtime.getURL("src/content/index.js")], matches: [] }],
	});
	fake.current.origins.add(SITE);
	await followAccess();
	expect([...fake.current.scripts.values()]).toMatchObject([{ js: ["src/content/index.js"] }]);
});

const ignored = ["https://news.example/*", "https://*/*", "https://*.local.example/*", "<all_urls>"];
test.each(ignored)("%s is not registered: listed already, or more than one site", async (origin) => {
	fake.current.origins.add(origin);
	await followAccess();
	expect(matches()).toEqual([]);
});

test("what others registered stays", async () => {
	fake.current.scripts.set("other", { id: "other", matches: ["https://x.example/*"] });
	await followAccess();
	expect(matches()).toEqual(["https://x.example/*"]);
});

test("a page that is being read already is not read twice", async () => {
	const report = () => ({ host: "local.example", state: "on" as const, reading: null, passages: {} });
	handle({ report }, { accept: fromExtension });
	fake.current.origins.add(SITE);
	await followAccess();
	expect(fake.current.injected).toEqual([]);
});
