import { expect, test, vi } from "vitest";
import { fakeBrowser } from "../../tests/fake-browser";
import type { DatedRole, ReadingEntity } from "../core/reading";
import { rowLine } from "./row-line";

vi.mock("../platform/browser", () => ({ browser: fakeBrowser().browser }));

const role = (title: string, more: Partial<DatedRole> = {}): DatedRole => ({
	title,
	of: "c:GB",
	ofName: "United Kingdom",
	asOf: "2026-08",
	...more,
});
const PERSON: ReadingEntity = {
	id: "p:rishi-sunak",
	name: "Rishi Sunak",
	type: "person",
	kind: "person",
	description: "British Conservative politician",
	count: 1,
	countries: ["GB"],
	weight: 1,
	with: [],
};
const PM = role("Prime Minister");
const LATER = role("Opposition Leader", { to: "2024-11" });

const cases: readonly {
	readonly name: string;
	readonly has: Partial<ReadingEntity>;
	readonly isDated: boolean;
	readonly line: string;
}[] = [
	{
		name: "the role of then",
		has: { roleThen: PM, roleLatest: LATER },
		isDated: true,
		line: "Prime Minister, United Kingdom",
	},
	{ name: "no role then: nothing of later", has: { roleLatest: LATER }, isDated: true, line: PERSON.description },
	{
		name: "no day known",
		has: { roleLatest: LATER },
		isDated: false,
		line: "former Opposition Leader, United Kingdom",
	},
	{
		name: "no day known, still in office",
		has: { roleLatest: PM },
		isDated: false,
		line: "Prime Minister, United Kingdom",
	},
	{
		name: "nothing else to say",
		has: { roleLatest: PM, description: "" },
		isDated: true,
		line: "Prime Minister, United Kingdom",
	},
	{
		name: "whom only the article knows",
		has: { id: "x:1", roleLatest: { title: "spokesman", asOf: "2022" } },
		isDated: true,
		line: "spokesman",
	},
	{
		name: "whom the article only names",
		has: { id: "x:2", description: "" },
		isDated: true,
		line: "From this article",
	},
];
test.each(cases)("$name", ({ has, isDated, line }) => {
	expect(rowLine({ ...PERSON, ...has }, isDated)).toBe(line);
});
