import type { Entity } from "../../core/entity";
import { foldKey } from "../../core/text/fold-key";
import type { Named } from "./merge";

/** Offices whose holders the press calls by their surname without more: "Japan's Kishida", "Sunak flew home". */
const HIGH_OFFICE = /^(?:President|State President|Prime Minister|Premier|Taoiseach|Chancellor|Federal Chancellor)$/;
const COUNTRY = /^c:([A-Z]{2})$/;
/** Who left office before is named in full where an article still speaks of them. */
const SINCE = "2012";

/** Where the family name, or the one name by which the press goes on, comes first. */
const FIRST_NAME_LEADS: ReadonlySet<string> = new Set([
	"CN",
	"TW",
	"KR",
	"KP",
	"HK",
	"MO",
	"ET",
	"ER",
	"TH",
	"MY",
	"BT",
]);
/** Chinese names stand among others: there the given name tells. */
const MIXED: ReadonlySet<string> = new Set(["SG"]);
const SUFFIX = /^(?:Jr|Sr|[IVX]+)\.?$/;
const PARTICLE = /^(?:de|da|do|dos|du|del|della|di|van|von|der|den|le|la|al|el|bin|ibn|ben|ter|ten|zu)$/i;
const SURNAME = /^\p{Lu}[\p{L}'’-]{2,}$/u;

const countryOfOffice = ({ roles }: Entity): string | null => {
	for (const { title, of, to } of roles) {
		const [, country] = COUNTRY.exec(of ?? "") ?? [];
		if (country && HIGH_OFFICE.test(title) && (to === undefined || to >= SINCE)) return country;
	}
	return null;
};

/** The name by which the press goes on after the full one, with its particles ("von der Leyen"); null where that cannot be told. */
const surnameOf = (name: string, country: string, isGivenName: (key: string) => boolean): string | null => {
	const words = name.split(" ").filter((word) => !SUFFIX.test(word));
	const [first = "", ...rest] = words;
	const last = rest.at(-1);
	if (last === undefined) return null;
	const leads = FIRST_NAME_LEADS.has(country) || (MIXED.has(country) && !isGivenName(foldKey(first)));
	if (leads) return SURNAME.test(first) ? first : null;
	if (!SURNAME.test(last)) return null;
	let start = words.length - 1;
	while (start > 1 && PARTICLE.test(words[start - 1] ?? "")) start--;
	return words.slice(start).join(" ");
};

/** A surname that more people of the dictionary bear is too common to tell one of them. */
const MOST_BEARERS = 2;

/** Counts how many people bear each last or first word of a name, folded. */
const bearersOf = (entries: readonly Named[]): ReadonlyMap<string, number> => {
	const bearers = new Map<string, number>();
	for (const { entity } of entries) {
		if (entity.kind !== "person") continue;
		const words = entity.name.split(" ").filter((word) => !SUFFIX.test(word));
		for (const key of new Set([words[0], words.at(-1)].map((word) => foldKey(word ?? ""))))
			bearers.set(key, (bearers.get(key) ?? 0) + 1);
	}
	return bearers;
};

/**
 * Gives those who have held the highest offices of a country their surname as an alias that needs the country in the article: evidence
 * for a name that stands without the full one, never enough by itself. Surnames that `data/` already gives stay as they are.
 */
export const withOfficeSurnames = (
	entries: readonly Named[],
	isGivenName: (key: string) => boolean,
): readonly Named[] => {
	const bearers = bearersOf(entries);
	return entries.map(({ entity, aliases }) => {
		const country = entity.kind === "person" ? countryOfOffice(entity) : null;
		const surname = country && surnameOf(entity.name, country, isGivenName);
		if (!surname) return { entity, aliases };
		const key = foldKey(surname);
		const isKnown = aliases.some((alias) => foldKey(alias.surface) === key);
		const isCommon = (bearers.get(key.split(" ").at(-1) ?? "") ?? 0) > MOST_BEARERS;
		if (isKnown || isCommon) return { entity, aliases };
		return { entity, aliases: [...aliases, { surface: surname, type: "surname", needs: [`c:${country}`] }] };
	});
};
