import { expect, test } from "vitest";
import { withArticle } from "./with-article";

const cases = [
	["the Netherlands", "Netherlands"],
	["the United States", "United States"],
	["the Democratic Republic of the Congo", "Democratic Republic of the Congo"],
	["the Solomon Islands", "Solomon Islands"],
	["Norway", "Norway"],
	["South Georgia and the South Sandwich Islands", "South Georgia and the South Sandwich Islands"],
	["East Timor", "East Timor"],
] as const;
for (const [expected, name] of cases)
	test(`${name} in a sentence`, () => {
		expect(withArticle(name)).toBe(expected);
	});
