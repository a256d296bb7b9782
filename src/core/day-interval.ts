import type { PartialDate } from "./entity";

/** Days from one to another, ISO, both ends inclusive. ISO days compare as strings. */
export type DayInterval = { readonly from: string; readonly to: string };

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days that a date of year, month or day precision covers; null when it is no such date (`2021-13`, `2021-02-30`). */
export const dayInterval = (date: PartialDate): DayInterval | null => {
	const match = PARTIAL.exec(date);
	const [, year = "", month, day] = match ?? [];
	if (!match) return null;
	if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
	const monthNumber = Number(month);
	if (monthNumber < 1 || monthNumber > 12) return null;
	const last = lastDayOf(Number(year), monthNumber);
	if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
	return Number(day) >= 1 && Number(day) <= last ? { from: date, to: date } : null;
};

/** Whether two intervals share a day. */
export const overlaps = (a: DayInterval, b: DayInterval): boolean => a.from <= b.to && b.from <= a.to;

/** The days that lie in both; null when there are none. */
export const intersect = (a: DayInterval, b: DayInterval): DayInterval | null => {
	const from = a.from > b.from ? a.from : b.from;
	const to = a.to < b.to ? a.to : b.to;
	return from <= to ? { from, to } : null;
};
