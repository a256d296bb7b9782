import { describe, expect, it } from "vitest";
import { nameRole } from "./name-role";

const cases = [
	["story-body article__text", "content"],
	["ad", "around"],
	["story-ad-slot", "around"],
	["relatedStories", "around"],
	["articleRelated", "around"],
	["most-read", "around"],
	["mostRead", "around"],
	["most_read_list", "around"],
	["sign-up", "around"],
	["SIDEBAR", "around"],
	["has-sidebar", "content"],
	["layout-with-rail", "content"],
	["no-ads", "content"],
	["shadow adventure headline", "content"],
	["advertiser-note", "content"],
	["commentary", "content"],
	["sr-only", "never"],
	["visuallyHidden", "never"],
	["u-visually-hidden", "never"],
	["a11y-hidden", "never"],
	["", "content"],
] as const;

describe("nameRole", () => {
	for (const [names, role] of cases) it(`"${names}" is ${role}`, () => expect(nameRole(names)).toBe(role));
});
