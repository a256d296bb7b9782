import { type DayInterval, dayInterval, overlaps } from "./day-interval";
import type { PartialDate, Role } from "./entity";

const EVER: DayInterval = { from: "0000-01-01", to: "9999-12-31" };

/** An office-holder is known first by the highest office; everything that is not listed comes after. */
const RANKS: readonly RegExp[] = [
	/^(?:acting |interim |transitional |co-)?(?:president|supreme leader|king|queen|emir|sultan|pope|emperor|taoiseach|chancellor|prime minister|premier|federal president)$/i,
	/\b(?:crown prince|vice president|deputy prime minister|secretary of state|secretary-general|foreign (?:minister|secretary)|first minister)\b/i,
	/\b(?:minister|secretary|speaker|governor|chief executive|chair|chairman|chairwoman|director|commissioner|general secretary)\b/i,
];
const rankOf = (role: Role): number => {
	const rank = RANKS.findIndex((pattern) => pattern.test(role.title));
	return rank < 0 ? RANKS.length : rank;
};

const startOf = (role: Role): string => (role.from && dayInterval(role.from)?.from) ?? EVER.from;
const endOf = (role: Role): string => (role.to && dayInterval(role.to)?.to) ?? EVER.to;

/** The days on which somebody may have held a role. `died` ends a role whose end is not known. */
const heldDuring = (role: Role, died?: PartialDate): DayInterval => {
	const death = (died && dayInterval(died)?.to) ?? EVER.to;
	const end = endOf(role);
	return { from: startOf(role), to: end < death ? end : death };
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const shared = (role: Role, when: DayInterval, died?: PartialDate): number => {
	const held = heldDuring(role, died);
	return daysBetween(held.from > when.from ? held.from : when.from, held.to < when.to ? held.to : when.to);
};

type Dated = { readonly roles: readonly Role[]; readonly died?: PartialDate };

/**
 * The roles held on some day of `when`, best first: those with a known start, then the higher office, then the one that covers more of
 * the days, then the later one. Roles of which neither date is known never count as held on a day.
 */
export const rolesAt = (entity: Dated, when: DayInterval): readonly Role[] =>
	entity.roles
		.filter((role) => !role.undated && overlaps(heldDuring(role, entity.died), when))
		.map((role) => ({
			role,
			keys: [role.from ? 0 : 1, rankOf(role), -shared(role, when, entity.died)] as const,
		}))
		.sort(
			(a, b) =>
				a.keys[0] - b.keys[0] ||
				a.keys[1] - b.keys[1] ||
				a.keys[2] - b.keys[2] ||
				startOf(b.role).localeCompare(startOf(a.role)),
		)
		.map(({ role }) => role);

/** The role by which an entity was known on those days; null when the dictionary knows of none. */
export const roleAt = (entity: Dated, when: DayInterval): Role | null => rolesAt(entity, when)[0] ?? null;

/** The latest role that is known: one without an end before those that ended, then the higher, then the one that ended last. */
export const latestRole = (entity: Dated): Role | null => {
	const dated = entity.roles.filter((role) => !role.undated);
	const open = dated.filter((role) => !role.to);
	const best = (open.length > 0 ? open : dated).toSorted(
		(a, b) =>
			(open.length > 0 ? rankOf(a) - rankOf(b) : 0) ||
			endOf(b).localeCompare(endOf(a)) ||
			rankOf(a) - rankOf(b) ||
			startOf(b).localeCompare(startOf(a)),
	);
	return best[0] ?? entity.roles[0] ?? null;
};
