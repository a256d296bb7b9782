import { expect, test } from "vitest";
import { seatFinder } from "./find-seat";

const row = (name: string, region: string, population: number, alternates = "") => ({
	name,
	olderNames: [],
	alternates,
	country: region.slice(0, 2),
	region,
	population,
});
const ROWS = [
	row("Arlington", "US.TX", 400_000),
	row("Arlington", "US.VA", 230_000),
	row("Edison", "US.NJ", 100_000, "Menlo Park"),
	row("Menlo Park", "US.CA", 33_000),
	row("Kyiv", "UA.12", 2_800_000, "Kiev,Kyiw"),
	row("Arlington", "GB.ENG", 500),
];

const cases = [
	{ text: "Arlington, US", expected: "US.TX" },
	{ text: "Arlington, US.VA", expected: "US.VA" },
	{ text: "Arlington, GB", expected: "GB.ENG" },
	{ text: "Menlo Park, US", expected: "US.CA" },
	{ text: "Menlo Park, US.NJ", expected: "US.NJ" },
	{ text: "Kiev, UA", expected: "UA.12" },
	{ text: "Nowhere, US", expected: undefined },
];
test.each(cases)("$text", ({ text, expected }) => {
	expect(seatFinder(ROWS)(text)?.region).toBe(expected);
});
