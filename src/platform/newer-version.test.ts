import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import { isNewlyOlder } from "./newer-version";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("./browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

beforeEach(() => {
	fake.current = fakeBrowser();
});

test("nothing stored, or by this version: nothing to tell", async () => {
	expect(await isNewlyOlder()).toBe(false);
	fake.current.stored.set("settings", { version: 1 }).set("own", "damaged");
	expect(await isNewlyOlder()).toBe(false);
});

test("by a newer version: told once, and again of one that is newer still", async () => {
	fake.current.stored.set("own", { version: 3, entries: [] });
	expect([await isNewlyOlder(), await isNewlyOlder()]).toEqual([true, false]);
	fake.current.stored.set("settings", { version: 4 });
	expect([await isNewlyOlder(), await isNewlyOlder()]).toEqual([true, false]);
	expect(fake.current.stored.get("own")).toEqual({ version: 3, entries: [] });
});
