import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { joinText } from "./join-text";
import { piecesBetween } from "./pieces-between";

const { document } = new JSDOM("").window;
const nodes = (parts: readonly string[]): Text[] => parts.map((part) => document.createTextNode(part));
const text = fc.string({
	unit: fc.constantFrom("a", "B", " ", " ", "\n", "\u00a0", "\u00ad", "\u200b", "é", "𝒳", "-"),
});

it("gives the same text however it is split into nodes", () => {
	fc.assert(
		fc.property(fc.array(text), (parts) => {
			expect(joinText(nodes(parts)).text).toBe(joinText(nodes([parts.join("")])).text);
		}),
	);
});

it("covers the text with pieces that stand in their nodes", () => {
	fc.assert(
		fc.property(fc.array(text), (parts) => {
			const joined = joinText(nodes(parts));
			let at = 0;
			for (const { node, nodeStart, start, length } of joined.pieces) {
				expect(start).toBe(at);
				expect(length).toBeGreaterThan(0);
				const inNode = node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, " ");
				expect(joined.text.slice(start, start + length)).toBe(inNode);
				at += length;
			}
			expect(at).toBe(joined.text.length);
			expect(joined.text).toBe(joined.text.trim());
			expect(joined.text).not.toMatch(/\s\s|[\n\t\u00ad\u200b]/);
		}),
	);
});

it("cuts pieces at two offsets", () => {
	fc.assert(
		fc.property(fc.array(text), fc.nat(30), fc.nat(30), (parts, a, b) => {
			const joined = joinText(nodes(parts));
			const [start, end] = [Math.min(a, b), Math.max(a, b)];
			const cut = piecesBetween(joined.pieces, start, end).map(({ node, nodeStart, length }) =>
				node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, " "),
			);
			expect(cut.join("")).toBe(joined.text.slice(start, end));
		}),
	);
});
