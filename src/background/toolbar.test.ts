import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { PAGE_STATES } from "../core/protocol";
import { showOnToolbar } from "./toolbar";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

beforeEach(() => {
	fake.current = fakeBrowser();
});

const shown = (what: string) => fake.current.icon.get(what);

const cases = [
	{ name: "names", actors: 12, places: 1, badge: "13", words: "12 people and organisations, 1 place" },
	{ name: "one name", actors: 1, places: 0, badge: "1", words: "1 person or organisation, 0 places" },
	{ name: "very many", actors: 1900, places: 100, badge: "999+", words: "1,900 people and organisations, 100 places" },
];
test.each(cases)("an annotated page with $name", async ({ actors, places, badge, words }) => {
	await showOnToolbar(7, { state: "on", actors, places });
	expect(shown("badge")).toEqual({ tabId: 7, text: badge });
	expect(shown("title")).toEqual({ tabId: 7, title: `Dramatis: ${words} on this page` });
	expect(shown("icon")).toEqual({ tabId: 7, path: { 16: "/icons/on-16.png", 32: "/icons/on-32.png" } });
});

test("a very long page has numbers too, and says what they are of", async () => {
	await showOnToolbar(7, { state: "too-long", actors: 3, places: 1 });
	expect(shown("badge")).toEqual({ tabId: 7, text: "4" });
	expect(shown("title")).toEqual({
		tabId: 7,
		title: expect.stringMatching(/^Dramatis: 3 .+, 1 place in the beginning/),
	});
	expect(JSON.stringify(shown("icon"))).toMatch(/icons\/on-16\.png/);
});

test.each(PAGE_STATES.filter((state) => state !== "on" && state !== "too-long"))(
	"%s: no number, another icon, a reason",
	async (state) => {
		await showOnToolbar(7, { state, actors: 5, places: 5 });
		expect(shown("badge")).toEqual({ tabId: 7, text: "" });
		expect(shown("title")).toEqual({ tabId: 7, title: expect.stringMatching(/^Dramatis.{10,}/) });
		expect(JSON.stringify(shown("icon"))).toMatch(/icons\/(?:quiet|off)-16\.png/);
	},
);

test("a tab that is gone is nobody's error", async () => {
	fake.current.browser.action.setIcon = () => Promise.reject(new Error("No tab with id: 7."));
	await expect(showOnToolbar(7, { state: "on", actors: 1, places: 1 })).resolves.toBeUndefined();
});
