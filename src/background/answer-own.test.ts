import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser, SENDERS } from "../../tests/fake-browser";
import { answerOwn } from "./answer-own";

const fake = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("../platform/browser", () => ({
	get browser() {
		return fake.current.browser;
	},
}));

const LEE = {
	id: "u:ann-lee",
	name: "Ann Lee",
	kind: "person",
	description: "",
	aliases: [],
	note: "",
	written: "2026-08-22",
};

beforeEach(() => {
	fake.current = fakeBrowser();
	fake.current.stored.set("own", { version: 1, entries: [LEE], corrections: [] });
});

test("storage that fails once is asked again by the next card", async () => {
	const { local } = fake.current.browser.storage;
	const get = local.get;
	const answers = answerOwn();
	const ask = async () => answers["own-entry"]({ names: ["Ann Lee"] }, SENDERS.page as never);
	local.get = () => Promise.reject(new Error("broken"));
	await expect(ask()).rejects.toThrow("broken");
	local.get = get;
	expect((await ask()).entry?.id).toBe("u:ann-lee");
});
