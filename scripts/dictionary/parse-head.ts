import type { EntityId, PartialDate } from "../../src/core/entity";
import type { Problem } from "../../src/dictionary/source/problem";
import { readRole } from "../../src/dictionary/source/read-values";

/** What an office is for a country: its head of state, its head of government, or (for the Union's bodies) simply its president. */
export type HeadFunction = "state" | "government" | "president";

/** Why nobody of the dictionary is to be found in a span: nobody held the office, an acting holder has no entry, or it is not known. */
export type AbsenceKind = "vacant" | "acting" | "unknown";

/** One line of `data/heads.txt`: which office was a country's head of state or government in a span of time, or why nobody is listed. */
export type Head = {
	readonly country: EntityId;
	readonly functions: readonly HeadFunction[];
	readonly titles: readonly string[];
	/** The country or body whose office it is: another country for the realms that share a monarch. */
	readonly of: EntityId;
	readonly isShared: boolean;
	readonly absence?: { readonly kind: AbsenceKind; readonly reason: string };
	readonly from?: PartialDate;
	readonly to?: PartialDate;
	readonly line: number;
};

export const HEADS_FILE = "heads.txt";
const FUNCTIONS: readonly HeadFunction[] = ["state", "government", "president"];
const ABSENCE = /^(vacant|acting|unknown): (.+)$/;
const OF_ANOTHER = /^(.+) of ([co]:\S+)$/;

const isFunction = (word: string): word is HeadFunction => FUNCTIONS.some((known) => known === word);
const isAbsence = (word: string | undefined): word is AbsenceKind =>
	word === "vacant" || word === "acting" || word === "unknown";

/**
 * `c:FR | state | President | 2000..`, several functions or titles with commas; `Queen, King of c:GB` for an office of another country;
 * `vacant: no president was elected` (or `acting: NAME`, `unknown: why`) instead of titles; `| shared` when several hold it at once.
 */
export const parseHead = (text: string, line: number): Head | Problem => {
	const complain = (field: string, reason: string): Problem => ({ file: HEADS_FILE, line, field, reason });
	const [country = "", functionText = "", office = "", span = "..", option] = text
		.split("|")
		.map((part) => part.trim());
	if (!/^[co]:\S+$/.test(country)) return complain("country", `"${country}" is not the id of a country or body`);
	const functions = functionText.split(",").map((part) => part.trim());
	if (!functions.every(isFunction))
		return complain("function", `"${functionText}" is not state, government or president`);
	if (option !== undefined && option !== "shared") return complain("option", `"${option}" is not: shared`);
	const role = readRole(`x | | ${span}`);
	if ("reason" in role) return complain("span", role.reason);
	const { from, to } = role.value;
	const time = { ...(from && { from }), ...(to && { to }) };
	const base = { country, functions, of: country, isShared: option === "shared", ...time, line };
	const [, kind, reason = ""] = ABSENCE.exec(office) ?? [];
	if (isAbsence(kind)) return { ...base, titles: [], absence: { kind, reason } };
	const [, named = office, of = country] = OF_ANOTHER.exec(office) ?? [];
	const titles = named.split(",").map((title) => title.trim());
	return titles.every((title) => title !== "") ? { ...base, titles, of } : complain("office", "no title");
};
