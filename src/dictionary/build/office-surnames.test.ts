import { describe, expect, it } from "vitest";
import type { Entity, Role } from "../../core/entity";
import { withOfficeSurnames } from "./office-surnames";

const person = (id: string, name: string, role: Role): Entity => ({
	id,
	kind: "person",
	name,
	description: "Politician",
	countries: [],
	roles: [role],
	sources: ["editorial"],
	asOf: "2026-01",
});
const head = (of: string): Role => ({ title: "Prime Minister", of, from: "2021-10-04", to: "2024-10-01" });
const given = new Set(["lawrence", "fumio"]);
const surnamesOf = (people: readonly Entity[]) =>
	withOfficeSurnames(
		people.map((entity) => ({ entity, aliases: [{ surface: entity.name, type: "name" as const }] })),
		(key) => given.has(key),
	).map(({ aliases }) => aliases.slice(1).map(({ surface, needs }) => `${surface} ${needs?.join()}`));

describe("a surname by office", () => {
	const cases: readonly (readonly [why: string, name: string, role: Role, expected: readonly string[]])[] = [
		["the last word", "Fumio Kishida", head("c:JP"), ["Kishida c:JP"]],
		["the family name where it leads", "Yoon Suk Yeol", head("c:KR"), ["Yoon c:KR"]],
		["the name by which the press goes on", "Abiy Ahmed", head("c:ET"), ["Abiy c:ET"]],
		["Singapore, given name first", "Lawrence Wong", head("c:SG"), ["Wong c:SG"]],
		["Singapore, family name first", "Lee Hsien Loong", head("c:SG"), ["Lee c:SG"]],
		["particles go with it", "Alexander Van der Bellen", head("c:AT"), ["Van der Bellen c:AT"]],
		["Jr. does not", "Ferdinand Marcos Jr.", head("c:PH"), ["Marcos c:PH"]],
		["one name only", "Suharto", head("c:ID"), []],
		["another office", "Ann Other", { ...head("c:GB"), title: "Mayor" }, []],
		["an office of no country", "Ann Other", head("o:acme"), []],
		["long out of office", "Ann Other", { ...head("c:GB"), to: "1999" }, []],
	];
	it.each(cases)("%s", (_, name, role, expected) => {
		expect(surnamesOf([person("p:a", name, role)])).toEqual([expected]);
	});

	it("is left out where many bear it", () => {
		const people = ["Theresa May", "Brian May", "James May"].map((name, i) => person(`p:${i}`, name, head("c:GB")));
		expect(surnamesOf(people)).toEqual([[], [], []]);
	});

	it("leaves what data/ says as it is", () => {
		const entity = person("p:a", "Fumio Kishida", head("c:JP"));
		const aliases = [{ surface: "Kishida", type: "surname" as const }];
		expect(withOfficeSurnames([{ entity, aliases }], () => false)[0]?.aliases).toEqual(aliases);
	});
});
