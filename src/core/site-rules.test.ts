import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "./settings";
import { isSiteOn, withoutSite, withSite } from "./site-rules";

const A = "a.example";
const off = withSite(DEFAULT_SETTINGS, A, false);

const cases = [
	{ name: "a site that nobody switched", settings: DEFAULT_SETTINGS, isOn: true },
	{ name: "switched off", settings: off, isOn: false },
	{ name: "switched on again", settings: withSite(off, A, true), isOn: true },
	{ name: "forgotten", settings: withoutSite(off, A), isOn: true },
	{ name: "paused", settings: { ...withSite(off, A, true), paused: true }, isOn: false },
];
test.each(cases)("$name: $isOn", ({ settings, isOn }) => {
	expect(isSiteOn(settings, A)).toBe(isOn);
});

test("a site that is forgotten leaves the others, and the settings before as they were", () => {
	const both = withSite(off, "b.example", true);
	expect(withoutSite(both, A).sites).toEqual({ "b.example": "on" });
	expect(both.sites).toEqual({ [A]: "off", "b.example": "on" });
	expect(withoutSite(both, "c.example")).toEqual(both);
});
