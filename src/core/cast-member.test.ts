import { expect, test } from "vitest";
import { castMember } from "./cast-member";
import type { Entity } from "./entity";

const LEE: Entity = {
	id: "p:ann-lee",
	kind: "person",
	name: "Ann Lee",
	description: "politician",
	countries: ["NO"],
	roles: [
		{ title: "Mayor", of: "g:oslo", from: "2020", to: "2024" },
		{ title: "Senator", of: "c:NO", from: "2024" },
	],
	wikipedia: "Ann Lee",
	asOf: "2026-08",
	sources: [],
};
const entities = { "g:oslo": { ...LEE, id: "g:oslo", name: "Oslo" } };

test("with a day, the role then and the latest; what it belongs to is named where it is known", () => {
	expect(castMember(LEE, { entities, day: "2022-03-01" })).toMatchObject({
		name: "Ann Lee",
		type: "person",
		link: "Ann Lee",
		roleThen: { title: "Mayor", ofName: "Oslo", asOf: "2026-08" },
		roleLatest: { title: "Senator" },
	});
});

test("without a day, only the latest; without roles, none", () => {
	const member = castMember(LEE, { entities });
	expect(member).not.toHaveProperty("roleThen");
	expect(member.roleLatest).not.toHaveProperty("ofName");
	expect(castMember({ ...LEE, roles: [] }, { entities, day: "2022-03-01" })).not.toHaveProperty("roleLatest");
});
