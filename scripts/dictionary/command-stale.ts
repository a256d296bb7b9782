import type { Role } from "../../src/core/entity";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary, today } from "../ensure-dictionary";
import { print } from "./print";

const DAY_MS = 86_400_000;
/** Longest time after which an elected office has usually been voted on again. */
const LONG_TERM_YEARS = 7;
const ELECTED = /^(?:President|Prime Minister|Chancellor|Premier|Secretary-General|Director-General|Governor)$/;

const daysBetween = (from: string, to: string): number =>
	(Date.parse(`${to.padEnd(10, "-01")}`.slice(0, 10)) - Date.parse(`${from}-01-01`.slice(0, 10))) / DAY_MS;

const isOverlong = ({ title, from, to, undated }: Role, day: string): boolean =>
	!undated &&
	to === undefined &&
	from !== undefined &&
	ELECTED.test(title) &&
	daysBetween(from, day) > LONG_TERM_YEARS * 365;

/** Prints entries not checked for `days` days, and elected offices whose open term began so long ago that it should have ended. */
export const stale = async (days: number): Promise<number> => {
	const dictionary = openDictionary(await ensureDictionary());
	const day = today();
	let old = 0;
	let overlong = 0;
	for (const id of dictionary.ids()) {
		const entity = dictionary.entity(id);
		if (!entity) continue;
		if (daysBetween(entity.asOf, day) > days) {
			old++;
			print(`${entity.asOf}  ${id}  ${entity.name}`);
		}
		for (const role of entity.roles)
			if (isOverlong(role, day)) {
				overlong++;
				print(`${role.from}..  ${id}  ${entity.name}: ${role.title} for more than ${LONG_TERM_YEARS} years?`);
			}
	}
	print(`${old} entries not checked for ${days} days, ${overlong} offices with a long open term`);
	return 0;
};
