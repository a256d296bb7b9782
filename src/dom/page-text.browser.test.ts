import { describe, expect, it } from "vitest";
import { inFrame } from "./in-frame";
import { isRendered } from "./is-rendered";
import { pageText } from "./page-text";
import { PAGE_TEXT_CASES } from "./page-text-cases";

describe("pageText with layout", () => {
	for (const { name, head = "", body, wholePage = false, expected } of PAGE_TEXT_CASES)
		it(name, () =>
			inFrame(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, (page) => {
				const before = page.documentElement.cloneNode(true);
				const { blocks } = pageText(page, { isVisible: isRendered, wholePage });
				expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected);
				expect(page.documentElement.isEqualNode(before)).toBe(true);
			}),
		);
});
