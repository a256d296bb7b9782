import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { repairStored } from "./repair-stored";
import { damageIn, differencesOf, settingsFrom } from "./settings-differences";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

beforeEach(() => {
	fake.current = fakeBrowser();
	vi.stubGlobal("navigator", { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });
});

const repair = () => repairStored({ key: "settings", damageIn, mend: (stored) => differencesOf(settingsFrom(stored)) });
const DAMAGED = { version: 1, paused: true, density: "loud" };

test("what is whole is left alone", async () => {
	fake.current.stored.set("settings", { version: 1, paused: true });
	expect(await repair()).toBeNull();
	expect([...fake.current.stored.keys()]).toEqual(["settings"]);
});

test("damage is mended and told once, and what was found is kept", async () => {
	fake.current.stored.set("settings", DAMAGED);
	expect(await repair()).toEqual({ key: "settings", lost: 1, found: DAMAGED });
	expect(fake.current.stored.get("settings")).toEqual({ version: 1, paused: true });
	expect(fake.current.stored.get("damaged settings")).toEqual(DAMAGED);
	expect(await repair()).toBeNull();
});

test("storage that is full keeps what it has", async () => {
	fake.current.stored.set("settings", DAMAGED);
	fake.current.browser.storage.local.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
	expect(await repair()).toMatchObject({ lost: 1 });
	expect(fake.current.stored.get("settings")).toEqual(DAMAGED);
});
