import { expect, test } from "vitest";
import { askedAnew, readReleased, toBeReleased } from "./released";

const LAST = { version: "1.4.0", permissions: ["storage"], optionalHosts: [], sites: ["a.example", "b.example"] };

const cases = [
	{ name: "nothing changed", next: { ...LAST, version: "1.5.0" }, asked: [] },
	{ name: "a site more", next: { ...LAST, sites: [...LAST.sites, "c.example"] }, asked: ["site added: c.example"] },
	{ name: "a site less", next: { ...LAST, sites: ["a.example"] }, asked: ["site gone: b.example"] },
	{ name: "a permission more", next: { ...LAST, permissions: ["storage", "tabs"] }, asked: ["permission added: tabs"] },
	{ name: "another major version", next: { ...LAST, version: "2.0.0", sites: [] }, asked: [] },
];
test.each(cases)("$name: $asked", ({ next, asked }) => {
	expect(askedAnew(LAST, next)).toEqual(asked);
});

test("within a major version sites and permissions are those of the last release", () => {
	expect(askedAnew(readReleased(), toBeReleased())).toEqual([]);
});
