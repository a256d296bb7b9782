import type { DayInterval } from "../day-interval";
import type { Entity, Role } from "../entity";
import { rolesAt } from "../roles-at";

const SYNONYMS: Readonly<Record<string, string>> = {
	premier: "prime-minister",
	pm: "prime-minister",
	chairman: "chair",
	chairwoman: "chair",
	chairperson: "chair",
	spokesman: "spokesperson",
	spokeswoman: "spokesperson",
	ceo: "chief-executive",
	gov: "governor",
	sen: "senator",
	rep: "representative",
	congressman: "representative",
	congresswoman: "representative",
	gen: "general",
	col: "colonel",
	defense: "defence",
	affairs: "",
	pres: "president",
	fm: "foreign-minister",
};
const PHRASES: readonly (readonly [RegExp, string])[] = [
	[/prime minister/g, "prime-minister"],
	[/chief executive(?: officer)?/g, "chief-executive"],
	[
		/(?:minister|secretary) (?:of|for) foreign(?: affairs)?|foreign (?:affairs )?(?:minister|secretary)/g,
		"foreign minister",
	],
	[
		/(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e|defen[cs]e (?:minister|secretary|chief)/g,
		"defence minister",
	],
	[
		/(?:minister|secretary) (?:of|for) (?:the )?(?:finance|treasury)|(?:finance|treasury) (?:minister|secretary)/g,
		"finance minister",
	],
	[/secretary[- ]general/g, "secretary-general"],
	[/vice[- ]president/g, "vice-president"],
];
const SMALL: ReadonlySet<string> = new Set(
	"of the for and to a an in former ex acting interim then current new incoming outgoing federal national state us uk s".split(
		" ",
	),
);
/** Words that newspapers put for many offices. */
const LOOSE: ReadonlySet<string> = new Set(
	"leader chief head boss official politician minister secretary lawmaker executive".split(" "),
);

/** The words of an office that matter, in one form for all ways of writing it. */
export const officeWords = (title: string): ReadonlySet<string> => {
	// "Senior Adviser to the President" is no president.
	const own = title
		.toLowerCase()
		.replace(/\./g, "")
		.replace(/ to .*$/, "");
	const plain = PHRASES.reduce((text, [pattern, same]) => text.replace(pattern, same), own);
	const words = new Set<string>();
	for (const word of plain.split(/[^\p{L}-]+/u)) {
		const same = SYNONYMS[word] ?? word;
		if (same !== "" && !SMALL.has(same)) words.add(same);
	}
	return words;
};

/** How well a told title fits an office: 3 the same, 2 one is part of the other, 1 a loose word for it, 0 not. */
export const officeFit = (told: ReadonlySet<string>, office: ReadonlySet<string>): 0 | 1 | 2 | 3 => {
	if (told.size === 0 || office.size === 0) return 0;
	let shared = 0;
	for (const word of told) if (office.has(word)) shared++;
	if (shared === told.size && shared === office.size) return 3;
	if (shared > 0 && (shared === told.size || shared === office.size)) return 2;
	for (const word of told) if (LOOSE.has(word)) return 1;
	return 0;
};

export type RoleMatch = {
	readonly fit: 0 | 1 | 2 | 3;
	readonly role: Role | null;
	/** Held at the article's date. */
	readonly isThen: boolean;
};

/** The role of an entity that fits a told title best; a role held on those days goes before another that fits as well. */
export const matchRole = (entity: Entity, told: ReadonlySet<string>, when: DayInterval | null): RoleMatch => {
	const then = when ? new Set(rolesAt(entity, when)) : null;
	let best: RoleMatch = { fit: 0, role: null, isThen: false };
	for (const role of entity.roles) {
		const fit = officeFit(told, officeWords(role.title));
		const isThen = then ? then.has(role) : role.to === undefined;
		if (fit > best.fit || (fit === best.fit && fit > 0 && isThen && !best.isThen)) best = { fit, role, isThen };
	}
	return best;
};
