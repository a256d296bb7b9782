import type { PartialDate } from "../core/entity";

const MONTHS = 13;
const DAYS = 32;
/** Dates that are only a year count back from here, so that those of our time are small numbers. */
const LAST_YEAR = 2047;

/** A partial ISO date as one number: 0 for none, an even number for a year alone, an odd one for year, month or 0, day or 0. */
export const packDate = (date: PartialDate | undefined): number => {
	if (!date) return 0;
	const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
	if (month === 0 && year <= LAST_YEAR) return (LAST_YEAR + 1 - year) * 2;
	return ((year * MONTHS + month) * DAYS + day) * 2 + 1;
};

/** The inverse of `packDate`. */
export const unpackDate = (packed: number): PartialDate | undefined => {
	if (packed === 0) return undefined;
	const half = Math.floor(packed / 2);
	if (packed % 2 === 0) return String(LAST_YEAR + 1 - half).padStart(4, "0");
	const day = half % DAYS;
	const month = Math.floor(half / DAYS) % MONTHS;
	const year = String(Math.floor(half / DAYS / MONTHS)).padStart(4, "0");
	if (month === 0) return year;
	const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
	return day === 0 ? yearMonth : `${yearMonth}-${String(day).padStart(2, "0")}`;
};
