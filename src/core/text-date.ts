import type { ArticleDate } from "./article-date";
import type { Block } from "./block";
import { type DayInterval, dayInterval } from "./day-interval";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
	"(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAYS = "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:[-–—]|to|and)\\s?(\\d{1,2})(?:st|nd|rd|th)?)?";
const YEAR = "((?:19|20)\\d\\d)";
const MONTH_FIRST = new RegExp(
	`\\b${MONTH} ${DAYS}\\b(?!\\d|[:.]\\d| ?(?:percent|million|billion|people))(?:,? ${YEAR}\\b)?`,
	"gi",
);
const DAY_FIRST = new RegExp(`\\b${DAYS}(?: of)? ${MONTH}\\b(?:,? ${YEAR}\\b)?`, "gi");
const ISO_DAY = /\b(?:19|20)\d\d-\d\d-\d\d\b/;
const BARE_YEAR = /(?<![\d.,$€£-])(?:19|20)\d\d(?![\d%]|[.,]\d|-\d\d\b)/g;

/** How far into an article a date still speaks of the article and not of its past. UTF-16 units. */
const HEAD_LENGTH = 400;

type Found = {
	readonly at: number;
	readonly month: number;
	readonly first: number;
	readonly last: number;
	readonly year?: number;
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const two = (n: number): string => String(n).padStart(2, "0");

const findDays = (text: string): Found[] => {
	const found: Found[] = [];
	for (const match of text.matchAll(MONTH_FIRST)) {
		const [, month = "", first = "", last, year] = match;
		// "May 12 …" is a date; "may 12 …" is a verb.
		if (!/^\p{Lu}/u.test(month)) continue;
		found.push({
			at: match.index,
			month: monthOf(month),
			first: Number(first),
			last: Number(last ?? first),
			...(year ? { year: Number(year) } : {}),
		});
	}
	for (const match of text.matchAll(DAY_FIRST)) {
		const [, first = "", last, month = "", year] = match;
		if (!/^\p{Lu}/u.test(month)) continue;
		found.push({
			at: match.index,
			month: monthOf(month),
			first: Number(first),
			last: Number(last ?? first),
			...(year ? { year: Number(year) } : {}),
		});
	}
	return found.sort((a, b) => a.at - b.at);
};

const intervalOf = (found: Found, year: number): DayInterval | null => {
	const from = dayInterval(`${year}-${two(found.month)}-${two(found.first)}`);
	const to = dayInterval(`${year}-${two(found.month)}-${two(Math.max(found.first, found.last))}`);
	return from && to ? { from: from.from, to: to.to } : from;
};

const yearIn = (text: string): number | null => {
	const years = [...text.matchAll(BARE_YEAR)].map(([year]) => Number(year));
	return years.length === 1 ? (years[0] ?? null) : null;
};

/**
 * When an article was written as far as its own text says it, for pages that carry no date in their markup. In this order: a whole date
 * in its head (headline, byline, first 400 characters); a year in the headline with the first day and month that the text names without a
 * year; that year alone. Dates told in passing ("since January 2021") do not count. Null when the text does not say.
 */
export const textDate = (blocks: readonly Block[]): ArticleDate | null => {
	const text = blocks.map((block) => block.text).join("\n");
	const head = text.slice(0, HEAD_LENGTH);
	const iso = ISO_DAY.exec(head)?.[0];
	const isoDay = iso ? dayInterval(iso) : null;
	if (isoDay) return { ...isoDay, source: "text" };
	const days = findDays(text);
	const headlines = blocks.filter((block, i) => block.kind === "headline" || i === 0).map((block) => block.text);
	for (const found of days) {
		if (found.at >= HEAD_LENGTH || found.year === undefined) continue;
		const day = standsAlone(text, found.at) ? intervalOf(found, found.year) : null;
		if (day) return { ...day, source: "text" };
	}
	const year = yearIn(headlines.join("\n"));
	if (year === null) return null;
	for (const found of days) {
		const day = found.year === undefined || found.year === year ? intervalOf(found, year) : null;
		if (day) return { ...day, source: "text" };
	}
	return { from: `${year}-01-01`, to: `${year}-12-31`, source: "text" };
};

/** Whether a date stands by itself as bylines and datelines do: on a short line, or before a dash or bracket in a line's beginning. */
const standsAlone = (text: string, at: number): boolean => {
	const start = text.lastIndexOf("\n", at) + 1;
	const newline = text.indexOf("\n", at);
	const end = newline < 0 ? text.length : newline;
	if (end - start <= 80 && !/[.!?]["”’)]?$/.test(text.slice(start, end))) return true;
	return at - start <= 60 && /^[^.!?\n]{0,40}(?:[-–—]|\()/.test(text.slice(at, at + 50));
};
