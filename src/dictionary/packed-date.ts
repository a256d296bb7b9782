import type { PartialDate } from "../core/entity";

const MONTHS = 13;
const DAYS = 32;

/** A partial ISO date as one number (0 for none): year, month or 0, day or 0. */
export const packDate = (date: PartialDate | undefined): number => {
	if (!date) return 0;
	const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
	return (year * MONTHS + month) * DAYS + day;
};

/** The inverse of `packDate`. */
export const unpackDate = (packed: number): PartialDate | undefined => {
	if (packed === 0) return undefined;
	const day = packed % DAYS;
	const month = Math.floor(packed / DAYS) % MONTHS;
	const year = String(Math.floor(packed / DAYS / MONTHS)).padStart(4, "0");
	if (month === 0) return year;
	const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
	return day === 0 ? yearMonth : `${yearMonth}-${String(day).padStart(2, "0")}`;
};
