import type { Entity, Role } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { isHeldAt } from "./role-at";
import { type AskedOffice, sameOffices } from "./same-offices";

/** Who held an office: the person, the role, and the name of what it is the office of. */
export type Holder = { readonly entity: Entity; readonly role: Role; readonly of: string };

const splitOffice = (text: string): { title: string; of: string } | undefined => {
	const match = /^(?:the )?(.+?),? of (?:the )?(.+)$/i.exec(text.trim());
	return match ? { title: foldKey(match[1] ?? ""), of: foldKey(match[2] ?? "") } : undefined;
};

/**
 * The holders of an office written as "prime minister of the United Kingdom" on a day, under whatever title the country gives it. Every
 * way to cut the text at an "of" is tried.
 */
export const holdersOf = (dictionary: Dictionary, text: string, known: Parameters<typeof sameOffices>[1]): Holder[] => {
	const { day } = known;
	const cuts = [...text.matchAll(/ of /gi)].flatMap(({ index }) => {
		const office = splitOffice(`${text.slice(0, index).replace(/ of /gi, " \u2060of ")} of ${text.slice(index + 4)}`);
		return office ? [{ title: office.title.replace(/\u2060/g, ""), of: office.of }] : [];
	});
	const wanted = cuts.flatMap(({ title, of }): AskedOffice[] =>
		[of, `the ${of}`].flatMap((key) =>
			(dictionary.lookUp([key]).hits[key]?.senses ?? []).flatMap((sense) =>
				sameOffices({ title, of: sense.entity }, known),
			),
		),
	);
	if (wanted.length === 0) return [];
	const found: Holder[] = [];
	for (const id of dictionary.ids()) {
		const entity = id.startsWith("p:") ? dictionary.entity(id) : undefined;
		if (!entity) continue;
		for (const role of entity.roles)
			if (isHeldAt(role, day) && wanted.some(({ title, of }) => role.of === of && foldKey(role.title) === title))
				found.push({ entity, role, of: dictionary.entity(role.of ?? "")?.name ?? "" });
	}
	return found;
};
