import { h } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { type CardAnchor, createCardHost } from "./card-host";

const WORD = { left: 200, top: 100, right: 260, bottom: 118 };
const anchor = (one: Partial<CardAnchor> = {}): CardAnchor => ({ lines: [WORD], line: WORD, theme: "light", ...one });
const content = (text = "Ann Lee", height = 120) => h("article", { style: `height: ${height}px` }, text);

let stop = new AbortController();
const start = () => {
	stop = new AbortController();
	return createCardHost(document, stop.signal);
};
const added = (): Element[] => [...document.documentElement.children].filter((child) => child.localName === "div");
const pageStyle = (css: string): void => {
	const style = document.createElement("style");
	style.textContent = css;
	document.head.append(style);
	stop.signal.addEventListener("abort", () => style.remove());
};

afterEach(() => stop.abort());

describe("the card's host", () => {
	it("puts one element beside the body, and takes it away again", () => {
		const host = start();
		const before = document.documentElement.cloneNode(true);
		host.show(content(), anchor());
		expect(added()).toHaveLength(1);
		expect(added()[0]?.shadowRoot).toBeNull();
		expect(added()[0]?.matches(":popover-open")).toBe(true);
		expect(host.isOwn(added()[0] ?? null)).toBe(true);
		host.hide();
		expect(document.documentElement.isEqualNode(before)).toBe(true);
		expect(host.box()).toBeNull();
	});

	it("goes when it is told to end, and never comes back", () => {
		const host = start();
		host.show(content(), anchor());
		stop.abort();
		host.show(content(), anchor());
		expect(added()).toHaveLength(0);
	});

	it("stands below its word, over everything else", () => {
		const host = start();
		pageStyle("body::after{content:'';position:fixed;inset:0;z-index:2147483647;background:red}");
		host.show(content(), anchor());
		const box = host.box();
		expect(box?.top).toBe(126);
		expect(document.elementFromPoint((box?.left ?? 0) + 20, (box?.top ?? 0) + 20)).toBe(added()[0]);
	});

	it("keeps its side and its element while its content grows", () => {
		const host = start();
		const where = anchor();
		host.show(content("short", 50), where);
		const [element] = added();
		host.show(content("long", 4_000), where);
		expect(added()).toEqual([element]);
		expect(host.box()?.top).toBe(126);
		expect(host.box()?.bottom).toBeLessThanOrEqual(innerHeight);
	});

	it("begins anew beside another word", () => {
		const host = start();
		host.show(content(), anchor());
		const other = { left: 400, top: innerHeight - 60, right: 460, bottom: innerHeight - 40 };
		host.show(content(), anchor({ lines: [other], line: other }));
		expect(added()).toHaveLength(1);
		expect(host.box()?.bottom).toBe(other.top - 8);
	});

	for (const css of [
		"div{display:none!important}",
		"*{padding:40px!important;border:9px solid red!important}",
		"div{transform:rotate(20deg)!important;opacity:.1!important;filter:blur(9px)!important}",
		"html{font-size:40px;zoom:1}div{position:static!important;width:9px!important;font:40px/3 serif!important}",
	])
		it(`is not touched by the page's rules: ${css}`, () => {
			const host = start();
			host.show(content(), anchor());
			const plain = host.box();
			host.hide();
			pageStyle(css);
			host.show(content(), anchor());
			expect(host.box()).toEqual(plain);
		});

	it("keeps clicks into the card from the page", () => {
		const host = start();
		host.show(content(), anchor());
		let heard = 0;
		const listener = (): number => heard++;
		document.addEventListener("click", listener);
		added()[0]?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
		document.removeEventListener("click", listener);
		expect(heard).toBe(0);
	});
});
