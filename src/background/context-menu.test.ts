import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { addToContextMenu, askAboutSelection } from "./context-menu";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const POPUP = "src/popup/index.html";
let done: string[] = [];
let opens: () => Promise<void>;

beforeEach(() => {
	done = [];
	opens = async () => {};
	fake.current = fakeBrowser();
	const { browser } = fake.current;
	Object.assign(browser.action, {
		setPopup: async ({ popup }: { popup: string }) => void done.push(`popup ${popup}`),
		openPopup: () => {
			done.push("open");
			return opens();
		},
	});
	Object.assign(browser.tabs, { create: async ({ url }: { url: string }) => void done.push(`tab ${url}`) });
	Object.assign(browser, {
		contextMenus: {
			removeAll: async () => void done.push("clear"),
			create: (item: object) => void done.push(JSON.stringify(item)),
		},
	});
});

const cases = [
	{ name: "a name", selection: "Paris", who: "Paris" },
	{ name: "a name over two lines", selection: "\n Qin\n  Gang ", who: "Qin+Gang" },
	{ name: "a name that is no address", selection: "A&B?c=#d", who: "A%26B%3Fc%3D%23d" },
];
test.each(cases)(
	"$name: the popup opens with the answer, in the very turn of the click, and is itself again after it",
	async ({ selection, who }) => {
		askAboutSelection(selection, 7);
		expect(done).toEqual([`popup ${POPUP}?who=${who}&tab=7`, "open"]);
		await vi.waitFor(() => expect(done.at(-1)).toBe(`popup ${POPUP}`));
	},
);

test("a browser that opens no popup gets a tab with the same answer", async () => {
	opens = () => Promise.reject(new Error("no window"));
	askAboutSelection("Paris", 7);
	await vi.waitFor(() => expect(done.at(-1)).toBe(`popup ${POPUP}`));
	expect(done[2]).toMatch(/^tab .*who=Paris&tab=7$/);
});

test("nothing selected, or nowhere: nothing happens; whole paragraphs are cut", () => {
	askAboutSelection("  ", 7);
	askAboutSelection("Paris", undefined);
	expect(done).toEqual([]);
	askAboutSelection("x".repeat(5000), 7);
	expect(done[0]?.length).toBeLessThan(250);
});

test("the menu of a selection has one entry, however often it is made", async () => {
	await addToContextMenu();
	await addToContextMenu();
	expect(done.filter((one) => one === "clear")).toHaveLength(2);
	expect(JSON.parse(done[1] ?? "")).toEqual({ id: "who-is", title: "Who or where is “%s”?", contexts: ["selection"] });
});
