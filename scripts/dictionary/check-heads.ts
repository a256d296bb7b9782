import type { PartialDate } from "../../src/core/entity";
import type { Draft } from "../../src/dictionary/source/draft";
import type { Problem } from "../../src/dictionary/source/problem";
import { HEADS_FILE, type Head, type HeadFunction } from "./parse-head";

/** Somebody in an office, or a span that a line of the file explains; `first` and `last` are whole days. */
type Tenure = {
	readonly who: string;
	readonly first: string;
	readonly last: string;
	/** The same as written, with the precision it is known to. */
	readonly from: PartialDate;
	readonly to: PartialDate;
	readonly isExclusive: boolean;
	readonly line: number;
};

const DAY_MS = 86_400_000;
const EARLIEST = "0001-01-01";
const LATEST = "9999-12-31";

const dayAfter = (day: string, days = 1): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const firstDay = (date: PartialDate = EARLIEST): string => `${date}-01-01`.slice(0, 10);

const lastDay = (date: PartialDate = LATEST): string => {
	if (date.length === 10) return date;
	const [year = 0, month = 12] = date.split("-").map(Number);
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

const tenure = (from: PartialDate, to: PartialDate, rest: Pick<Tenure, "who" | "isExclusive" | "line">): Tenure => ({
	...rest,
	first: firstDay(from),
	last: lastDay(to),
	from,
	to,
});

/** Everybody who held the office of this line within its span; the line itself where it says why there is nobody. */
const tenuresOf = (head: Head, drafts: readonly Draft[]): Tenure[] => {
	const { line, absence, from = EARLIEST, to = LATEST } = head;
	if (absence) return [tenure(from, to, { who: `"${absence.kind}: ${absence.reason}"`, isExclusive: true, line })];
	return drafts.flatMap(({ id, roles }) =>
		roles.flatMap((role): Tenure[] => {
			if (role.undated || role.of !== head.of || !head.titles.includes(role.title)) return [];
			const begins = firstDay(role.from) < firstDay(from) ? from : (role.from ?? EARLIEST);
			const ends = lastDay(role.to) > lastDay(to) ? to : (role.to ?? LATEST);
			if (lastDay(ends) < firstDay(begins)) return [];
			return [tenure(begins, ends, { who: id, isExclusive: !role.acting && !head.isShared, line })];
		}),
	);
};

const problem = (line: number, field: string, reason: string): Problem => ({ file: HEADS_FILE, line, field, reason });

/** Days between `from` and `to` on which nobody held the office and no line says why. A day without a holder at a change does not count. */
const gapsIn = (tenures: readonly Tenure[], span: { from: string; to: string }): { first: string; last: string }[] => {
	const gaps: { first: string; last: string }[] = [];
	let covered = dayAfter(span.from, -1);
	for (const { first, last } of tenures) {
		if (first > dayAfter(covered, 2) && covered < span.to)
			gaps.push({ first: dayAfter(covered), last: dayAfter(first, -1) });
		if (last > covered) covered = last;
	}
	if (covered < span.to) gaps.push({ first: dayAfter(covered), last: span.to });
	return gaps;
};

/** Whether one begins when the other ends, or after, as far as the coarser of both dates tells. */
const isChange = ({ to }: Tenure, { from }: Tenure): boolean => {
	const common = Math.min(to.length, from.length);
	return from.slice(0, common) >= to.slice(0, common);
};

/** Pairs of different holders, neither of them acting, whose spans have more in common than the day (month, year) of the change. */
const overlapsIn = (tenures: readonly Tenure[]): (readonly [Tenure, Tenure])[] => {
	const exclusive = tenures.filter(({ isExclusive }) => isExclusive);
	return exclusive.flatMap((holder, i) =>
		exclusive
			.slice(i + 1)
			.flatMap((next) => (holder.who === next.who || isChange(holder, next) ? [] : [[holder, next] as const])),
	);
};

const REQUIRED: readonly HeadFunction[] = ["state", "government"];

const missingOf = (drafts: readonly Draft[], lines: ReadonlyMap<string, unknown>): readonly Problem[] =>
	drafts
		.filter(({ kind }) => kind === "country")
		.flatMap(({ id }) => REQUIRED.map((part) => `${part} of ${id}`))
		.filter((office) => !lines.has(office))
		.map((office) => problem(1, office, "no line says which office this is"));

/**
 * Says which country has no line for its head of state or of government, where nobody held one of them between the days `from` and
 * `to`, and where two people hold it at once though neither was acting.
 */
export const checkHeads = (
	drafts: readonly Draft[],
	heads: readonly Head[],
	span: { readonly from: string; readonly to: string },
): readonly Problem[] => {
	const lines = new Map<string, Head[]>();
	for (const head of heads)
		for (const part of head.functions) {
			const key = `${part} of ${head.country}`;
			lines.set(key, [...(lines.get(key) ?? []), head]);
		}
	const broken = [...lines].flatMap(([office, parts]) => {
		const line = parts[0]?.line ?? 1;
		const tenures = parts
			.flatMap((head) => tenuresOf(head, drafts))
			.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.last < b.last ? -1 : 1));
		return [
			...gapsIn(tenures, span).map(({ first, last }) => problem(line, office, `nobody from ${first} to ${last}`)),
			...overlapsIn(tenures).map(([a, b]) =>
				problem(b.line, office, `${a.who} until ${a.last} and ${b.who} from ${b.first}`),
			),
		];
	});
	return [...missingOf(drafts, lines), ...broken];
};
