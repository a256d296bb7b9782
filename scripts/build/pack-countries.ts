import type { Entity, EntityId, Role } from "../../src/core/entity";
import type { CountryTable, Tenure } from "../../src/dictionary/country-table";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import type { Head } from "../dictionary/parse-head";

type Office = { readonly leads: EntityId; readonly rank: number; readonly from: string; readonly to: string };

const RANKS = ["state", "president", "government"] as const;
const officeKey = (title: string, of: EntityId): string => `${of} ${title}`;

const officesOf = (heads: readonly Head[], bodies: readonly Entity[]): ReadonlyMap<string, readonly Office[]> => {
	const offices = new Map<string, Office[]>();
	const add = (title: string, of: EntityId, office: Office) => {
		const key = officeKey(title, of);
		offices.set(key, [...(offices.get(key) ?? []), office]);
	};
	for (const { country, functions, titles, of, from = "", to = "" } of heads)
		for (const title of titles)
			add(title, of, { leads: country, rank: Math.min(...functions.map((one) => RANKS.indexOf(one))), from, to });
	for (const { id, leader } of bodies) if (leader) add(leader, id, { leads: id, rank: 0, from: "", to: "" });
	return offices;
};

/** The later of two beginnings, the earlier of two ends; empty is without end. */
const later = (a = "", b = ""): string => (a > b ? a : b);
const earlier = (a = "", b = ""): string => (a === "" || (b !== "" && b < a) ? b : a);

type Held = { readonly tenure: Tenure; readonly rank: number };

const heldIn = (office: Office, person: EntityId, role: Role): Held | null => {
	const [from, to] = [later(role.from, office.from), earlier(role.to, office.to)];
	if (from !== "" && to !== "" && from > to) return null;
	const tenure: Tenure = role.acting ? [role.title, person, from, to, 1] : [role.title, person, from, to];
	return { tenure, rank: office.rank };
};

/** Who led each country and body and when, from the roles of people: the first in rank first, then by time. */
const leadersOf = (
	people: readonly Entity[],
	offices: ReturnType<typeof officesOf>,
): Readonly<Record<EntityId, readonly Tenure[]>> => {
	const held = new Map<EntityId, Held[]>();
	for (const { id, roles } of people)
		for (const role of roles) {
			if (role.undated || !role.of) continue;
			for (const office of offices.get(officeKey(role.title, role.of)) ?? []) {
				const one = heldIn(office, id, role);
				if (one) held.set(office.leads, [...(held.get(office.leads) ?? []), one]);
			}
		}
	const inOrder = (a: Held, b: Held): number => a.rank - b.rank || a.tenure[2].localeCompare(b.tenure[2]);
	return Object.fromEntries([...held].map(([id, all]) => [id, all.sort(inOrder).map(({ tenure }) => tenure)]));
};

/** The table behind the cards of countries and bodies: leaders by date, and neighbours. */
export const packCountries = (
	dictionary: ArrayBuffer,
	known: { readonly heads: readonly Head[]; readonly neighbours: CountryTable["neighbours"] },
): CountryTable => {
	const { ids, entity } = openDictionary(dictionary);
	const all = [...ids()].filter((id) => id.startsWith("p:") || id.startsWith("o:")).flatMap((id) => entity(id) ?? []);
	const people = all.filter(({ id }) => id.startsWith("p:"));
	const bodies = all.filter(({ id }) => id.startsWith("o:"));
	return { leaders: leadersOf(people, officesOf(known.heads, bodies)), neighbours: known.neighbours };
};
