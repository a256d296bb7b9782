import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/start/until";
import { type ChromiumLab, openChromiumLab } from "../trust/chromium-lab";
import type { Tab } from "../trust/lab";

// A real private window, Chromium: Firefox lets no automation allow an extension there.
let lab: ChromiumLab;
let voice: Tab;
const know = (isKnown: boolean) =>
	voice.evaluate<{ ok: boolean; message?: string }>(
		`chrome.runtime.sendMessage({ dramatis: 1, name: "know", request: { id: "p:x", name: "X", isKnown: ${isKnown} } })`,
	);
const stored = () => voice.evaluate<object>("chrome.storage.local.get()");

beforeAll(async () => {
	lab = await openChromiumLab({ serve: () => null });
	const { host } = new URL(lab.root);
	const settings = await lab.newTab("chrome://extensions/");
	await settings.evaluate(
		"chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => 1)",
	);
	await settings.evaluate(
		`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${host}", incognitoAccess: true }).then(() => 1)`,
	);
	// The browser loads the extension anew for this.
	voice = await until("the extension", () => lab.newTab(`${lab.root}src/options/index.html`).catch(() => null));
	expect(await voice.evaluate("chrome.extension.isAllowedIncognitoAccess()")).toBe(true);
});
afterAll(() => lab.close());

test("while a private window is in front nothing is stored, and the answer says why; before and after it is", async () => {
	expect(await know(true)).toMatchObject({ ok: true });
	const before = await stored();
	const id = await voice.evaluate<number>(
		`chrome.windows.create({ incognito: true, url: "about:blank" }).then(({ id }) => id)`,
	);
	await until("the private window", () =>
		voice.evaluate<boolean>("chrome.tabs.query({}).then((tabs) => tabs.some(({ incognito }) => incognito))"),
	);
	expect(await know(false)).toMatchObject({ ok: false, message: expect.stringMatching(/private window/) });
	expect(await stored()).toEqual(before);
	await voice.evaluate(`chrome.windows.remove(${id}).then(() => 1)`);
	await until("it to be stored", async () => (await know(false)).ok);
	expect(await stored()).not.toEqual(before);
});
