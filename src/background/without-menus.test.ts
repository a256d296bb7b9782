import { expect, test, vi } from "vitest";
import { ensureDictionary } from "../../scripts/ensure-dictionary";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

test("Firefox for Android, without menus, keys and icons of tabs: the worker starts, answers, and says its state", async () => {
	const made = fakeBrowser();
	const installed: ((details: { reason: string }) => void)[] = [];
	const { setTitle, setBadgeText } = made.browser.action;
	Object.assign(made.browser, { action: { setTitle, setBadgeText }, contextMenus: undefined, commands: undefined });
	Object.assign(made.browser.runtime, {
		onInstalled: { addListener: (listener: (details: { reason: string }) => void) => installed.push(listener) },
		onStartup: { addListener: () => {} },
	});
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
	const dictionary = await ensureDictionary();
	vi.stubGlobal("fetch", async () => new Response(dictionary));
	fake.current = made;
	await import("./main");
	for (const listener of installed) listener({ reason: "update" });
	const ask = (name: string, request: unknown) => made.deliver({ dramatis: 1, name, request }, SENDERS.page);
	expect(await ask("look-up", { keys: ["vilnius"] })).toMatchObject({ ok: true });
	expect(await ask("page-state", { state: "on", actors: 1, places: 2 })).toEqual({ ok: true, value: null });
	expect(made.icon.get("badge")).toMatchObject({ text: "3" });
	expect(made.icon.get("title")).toMatchObject({ tabId: 7 });
});
