import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { handle } from "../platform/messages";
import { fromExtension } from "../platform/senders";
import { obeyCommand } from "./obey-command";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const HOST = "news.example";
let asked: string[] = [];
const pageIsThere = () =>
	handle(
		{
			"step-mention": ({ by }) => {
				asked.push(`step ${by}`);
				return { mentions: 3 };
			},
			"open-card": () => {
				asked.push("card");
				return { isOpen: true };
			},
			report: () => ({ host: HOST, state: "on", reading: null, passages: {} }),
		},
		{ accept: fromExtension },
	);
const stored = () => fake.current.stored.get("settings");

beforeEach(() => {
	asked = [];
	fake.current = fakeBrowser();
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
});

const cases = [
	{ command: "next-mention", asks: ["step 1"] },
	{ command: "previous-mention", asks: ["step -1"] },
	{ command: "open-card", asks: ["card"] },
	{ command: "no such command", asks: [] },
];
test.each(cases)("$command asks the page for $asks", async ({ command, asks }) => {
	pageIsThere();
	await obeyCommand(command, 7);
	expect(asked).toEqual(asks);
	expect(fake.current.injected).toEqual([]);
});

test("switch-site switches it off, on again, and ends a pause", async () => {
	pageIsThere();
	await obeyCommand("switch-site", 7);
	expect(stored()).toMatchObject({ sites: { [HOST]: "off" } });
	await obeyCommand("switch-site", 7);
	expect(stored()).toMatchObject({ sites: { [HOST]: "on" } });
	fake.current.stored.set("settings", { version: 1, paused: true });
	await obeyCommand("switch-site");
	expect(stored()).toEqual({ version: 1, sites: { [HOST]: "on" } });
});

test("where nobody reads, the page is read once", async () => {
	await obeyCommand("next-mention", 7);
	expect(fake.current.injected).toEqual([7]);
});
