import type { Entity } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { parseOffice } from "../../src/dictionary/build/check-offices";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary, today } from "../ensure-dictionary";
import { holdersOf } from "./holders-of";
import { print } from "./print";
import { listLines } from "./read-data";
import { readHeads } from "./read-heads";
import { isHeldAt, spanOf } from "./role-at";

const describeRoles = (dictionary: Dictionary, { roles }: Entity, day: string): string =>
	roles
		.filter((role) => isHeldAt(role, day))
		.map((role) => {
			const of = role.of && (dictionary.entity(role.of)?.name ?? role.of);
			return `${role.acting ? "acting " : ""}${role.title}${of ? `, ${of}` : ""} (${spanOf(role)})`;
		})
		.join("; ");

/** Prints who or what a name can mean, best first; for an office ("prime minister of the United Kingdom") who held it on that day. */
export const lookUpName = async (name: string, date: string | undefined): Promise<number> => {
	const day = date ?? today();
	if (!name || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
		process.stderr.write("look-up NAME [--date 2023-06-15]\n");
		return 2;
	}
	const dictionary = openDictionary(await ensureDictionary());
	const keys = [foldKey(name), foldKey(name.replace(/^the /i, ""))];
	const { hits, entities } = dictionary.lookUp(keys);
	const key = keys.find((one) => Object.hasOwn(hits, one));
	const hit = key === undefined ? undefined : hits[key];
	for (const { entity: id, alias, prior, needs, exact } of hit?.senses ?? []) {
		const entity = entities[id];
		if (!entity) continue;
		const context = needs ? ` [only near ${needs.join(", ")}]` : "";
		print(
			`${prior.toFixed(2)}  ${id}  ${entity.name} (${alias}${exact ? `, only as ${exact}` : ""})${context}: ${entity.description}`,
		);
		const roles = describeRoles(dictionary, entity, day);
		if (roles) print(`      on ${day}: ${roles}`);
	}
	if (hit && Object.keys(hit.flags).length > 0) print(`as a word: ${Object.keys(hit.flags).join(", ")}`);
	const offices = listLines("offices.txt").flatMap((line) => parseOffice(line) ?? []);
	const holders = holdersOf(dictionary, name, { offices, heads: readHeads().heads, day });
	for (const { entity, role, of } of holders)
		print(
			`${role.acting ? "acting " : ""}${role.title} of ${of} on ${day}: ${entity.id}  ${entity.name} (${spanOf(role)})`,
		);
	if (hit || holders.length > 0) return 0;
	print(`Nobody is known as "${name}".`);
	return 1;
};
