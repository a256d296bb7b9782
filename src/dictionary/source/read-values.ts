import type { Alias, AliasType, Coordinates, PartialDate, Role } from "../../core/entity";

/** A value, or the reason why there is none. */
export type Read<T> = { readonly value: T } | { readonly reason: string };

const DATE = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MAX_SURFACE = 90;

const isDate = (text: string): boolean => {
	const match = DATE.exec(text);
	if (!match) return false;
	const [, month, day] = match;
	if (month && (month < "01" || month > "12")) return false;
	if (!day) return true;
	const parsed = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
};

/** A partial ISO date. */
export const readDate = (text: string): Read<PartialDate> =>
	isDate(text) ? { value: text } : { reason: `"${text}" is no date (2022-10-25, 2022-10 or 2022)` };

const parts = (text: string): string[] => text.split("|").map((part) => part.trim());

/** `surface | cs | needs=word, word`. A small article before it is no part of the name. */
export const readAlias = (type: AliasType, text: string): Read<Alias> => {
	const [written = "", ...options] = parts(text);
	const surface = written.replace(/^the /, "");
	if (surface.length < 2) return { reason: "a name has at least two letters" };
	if (surface.length > MAX_SURFACE) return { reason: `a name has at most ${MAX_SURFACE} letters` };
	if (!/\p{L}/u.test(surface)) return { reason: `"${surface}" has no letter` };
	if (/^(null|undefined|nan|none)$/i.test(surface)) return { reason: `"${surface}" is not a name` };
	let caseSensitive = false;
	let needs: readonly string[] = [];
	for (const option of options) {
		if (option === "cs") caseSensitive = true;
		else if (option.startsWith("needs="))
			needs = option
				.slice(6)
				.split(",")
				.map((need) => need.trim());
		else return { reason: `"${option}" is no option: cs, needs=word, word` };
	}
	if (needs.some((need) => need === "")) return { reason: "an empty word in needs" };
	return { value: { surface, type, ...(caseSensitive && { caseSensitive }), ...(needs.length > 0 && { needs }) } };
};

const readSpan = (text: string): Read<Pick<Role, "from" | "to" | "undated">> => {
	const ends = text.split("..");
	if (ends.length !== 2) return { reason: `"${text}" is no span of time (from..to)` };
	const [from = "", to = ""] = ends.map((end) => end.trim());
	for (const end of [from, to])
		if (end && !isDate(end)) return { reason: `"${end}" is no date (2022-10-25, 2022-10 or 2022)` };
	if (from && to && to < from.slice(0, to.length)) return { reason: "the end is before the beginning" };
	if (!from && !to) return { value: { undated: true } };
	return { value: { ...(from && { from }), ...(to && { to }) } };
};

/** `title | of | from..to [| acting]`; `of` may be empty. */
export const readRole = (text: string): Read<Role> => {
	const [title = "", of = "", span = "", acting, more] = parts(text);
	if (!title) return { reason: "a role has a title" };
	if (title.length > 80) return { reason: "a title has at most 80 letters" };
	if (!span) return { reason: "a role is: title | of | from..to" };
	if (more !== undefined || (acting !== undefined && acting !== "acting"))
		return { reason: `"${more ?? acting}" after the dates` };
	const time = readSpan(span);
	if ("reason" in time) return time;
	return { value: { title, ...(of && { of }), ...time.value, ...(acting && { acting: true }) } };
};

/** `latitude, longitude` */
export const readCoordinates = (text: string): Read<Coordinates> => {
	const [lat = Number.NaN, lon = Number.NaN, more] = text
		.split(",")
		.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
	if (more !== undefined || Number.isNaN(lat) || Number.isNaN(lon))
		return { reason: `"${text}" is not latitude, longitude` };
	if (Math.abs(lat) > 90) return { reason: `latitude ${lat} is not between -90 and 90` };
	if (Math.abs(lon) > 180) return { reason: `longitude ${lon} is not between -180 and 180` };
	return { value: { lat, lon } };
};

/** `number (year)` */
export const readPopulation = (
	text: string,
): Read<{ readonly population: number; readonly populationYear?: number }> => {
	const match = /^([\d,_ ]+)(?:\((\d{4})\))?$/.exec(text);
	if (!match) return { reason: `"${text}" is not: number (year)` };
	const population = Number((match[1] ?? "").replace(/[,_ ]/g, ""));
	if (population > 2_000_000_000) return { reason: `nowhere do ${population} people live` };
	return { value: { population, ...(match[2] && { populationYear: Number(match[2]) }) } };
};
