import { until } from "../../scripts/start/until";
import messages from "../../src/_locales/en/messages.json";
import type { Tab } from "./lab";

/** What a reader does on the extension's own pages, as expressions for their world. */

/** Presses the button or link that has this text. */
export const clickOn = (tab: Tab, key: keyof typeof messages): Promise<unknown> => {
	const text = JSON.stringify(messages[key].message);
	return until(`the button ${text}`, () =>
		tab.evaluate<boolean>(`(() => {
			const found = [...document.querySelectorAll("button, a, summary")].find((one) => [one.textContent.trim(), one.getAttribute("aria-label")].includes(${text}));
			found?.click();
			return found !== undefined;
		})()`),
	);
};

/** Types into a field as a hand would, as far as the page can tell; resolves after the page has drawn itself anew. */
export const typeInto = (tab: Tab, selector: string, text: string): Promise<unknown> =>
	until(`the field ${selector}`, () =>
		tab.evaluate<boolean>(`(() => {
			const field = document.querySelector(${JSON.stringify(selector)});
			if (!field) return false;
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, ${JSON.stringify(text)});
			field.dispatchEvent(new Event("input", { bubbles: true }));
			return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(true))));
		})()`),
	);

/** Gives a file to the field for files. */
export const giveFile = (tab: Tab, text: string): Promise<unknown> =>
	tab.evaluate(`(() => {
		const field = document.querySelector("input[type=file]");
		const files = new DataTransfer();
		files.items.add(new File([${JSON.stringify(text)}], "dramatis.json", { type: "application/json" }));
		field.files = files.files;
		field.dispatchEvent(new Event("change", { bubbles: true }));
		return 1;
	})()`);

/** An expression for the first element that fits, in cards too, which stand in open shadow roots on our own pages; null where there is none. */
export const inCards = (selector: string): string => `(() => {
	const find = (root) => {
		const found = root.querySelector(${JSON.stringify(selector)});
		if (found) return found;
		for (const { shadowRoot } of root.querySelectorAll("*")) {
			const inside = shadowRoot && find(shadowRoot);
			if (inside) return inside;
		}
		return null;
	};
	return find(document);
})()`;

export const isThere = (tab: Tab, selector: string): Promise<boolean> =>
	until(selector, () => tab.evaluate<boolean>(`${inCards(selector)} !== null`));

export const press = async (tab: Tab, selector: string): Promise<void> => {
	await isThere(tab, selector);
	await tab.evaluate(`(${inCards(selector)}.click(), 1)`);
};
