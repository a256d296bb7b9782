const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const ISO = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T\s+Z])/;
const SLASHED = /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/;
const MONTH_FIRST = /([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;
const SECONDS = /^\s*(\d{10})(\d{3})?\s*$/;

/**
 * Reads a date as sites write it in markup (ISO, RFC 2822, "June 18, 2023", Unix seconds) into an interval of ISO days; a bare year or
 * month gives the whole of it. The day is taken as written, without moving it to another time zone. Null for anything else, and for
 * `06/07/2023`, which means two things.
 */
export const parseWrittenDate = (written: string): { readonly from: string; readonly to: string } | null => {
	const seconds = SECONDS.exec(written);
	if (seconds) return parseWrittenDate(new Date(Number(seconds[1]) * 1000).toISOString());
	const iso = ISO.exec(written) ?? SLASHED.exec(written);
	if (iso) return interval(Number(iso[1]), numberOrNull(iso[2]), numberOrNull(iso[3]));
	const dayFirst = DAY_FIRST.exec(written);
	if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
	const monthFirst = MONTH_FIRST.exec(written);
	return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
};

const numberOrNull = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const named = (year: string | undefined, month: string | undefined, day: string | undefined) => {
	const index = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase());
	return index < 0 ? null : interval(Number(year), index + 1, Number(day));
};

const interval = (year: number, month: number | null, day: number | null) => {
	if (year < FIRST_YEAR || year > LAST_YEAR) return null;
	if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
	if (month < 1 || month > 12) return null;
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	if (day === null) return { from: iso(year, month, 1), to: iso(year, month, lastDay) };
	if (day < 1 || day > lastDay) return null;
	return { from: iso(year, month, day), to: iso(year, month, day) };
};

const iso = (year: number, month: number, day: number): string =>
	`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
