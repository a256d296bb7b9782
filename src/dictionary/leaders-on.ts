import type { Leader } from "../core/card-facts";
import { type DayInterval, dayInterval, overlaps } from "../core/day-interval";
import type { Tenure } from "./country-table";

const ALWAYS: DayInterval = { from: "0000-01-01", to: "9999-12-31" };

const spanOf = ([, , from, to]: Tenure): DayInterval => ({
	from: dayInterval(from)?.from ?? ALWAYS.from,
	to: dayInterval(to)?.to ?? ALWAYS.to,
});

/** Whose time is open, as far as is known. */
const isOpen = ([, , , to]: Tenure): boolean => to === "";

/**
 * Who led on a day, heads of state before heads of government as the table lists them; on the day of a change the one who came. Without a day: who
 * leads as far as is known.
 */
export const leadersOn = (
	tenures: readonly Tenure[],
	{ day, nameOf }: { readonly day: string | null; readonly nameOf: (id: string) => string | undefined },
): readonly Leader[] => {
	const held =
		day === null ? tenures.filter(isOpen) : tenures.filter((one) => overlaps(spanOf(one), { from: day, to: day }));
	// Only the one who came last of those in one office counts: the day of a change belongs to both.
	const newest = held.filter(
		(one) => !held.some((other) => other !== one && other[0] === one[0] && other[2] > one[2] && other[4] === one[4]),
	);
	const leaders = new Map<string, Leader>();
	for (const [title, id, from] of newest) {
		const name = nameOf(id);
		const before = leaders.get(id);
		if (name && before?.title !== title)
			leaders.set(id, { id, name, title: before ? `${before.title}, ${title}` : title, ...(from ? { from } : {}) });
	}
	return [...leaders.values()];
};
