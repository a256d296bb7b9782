import type { EntityId } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import type { Office } from "../../src/dictionary/build/check-offices";
import type { Head, HeadFunction } from "./parse-head";
import { isHeldAt } from "./role-at";

/** An office as roles have it: a folded title, and the country or body. */
export type AskedOffice = { readonly title: string; readonly of: EntityId };

const FUNCTION_OF: Readonly<Record<string, HeadFunction>> = {
	"head of state": "state",
	"head of government": "government",
};

const span = ({ from, to }: Head): { from?: string; to?: string } => ({ ...(from && { from }), ...(to && { to }) });

/**
 * The offices that are meant by one: under its other titles ("Taoiseach" for the prime minister), as the head of state or of government
 * that a country had on that day, and as the monarch whom it shares with another country.
 */
export const sameOffices = (
	{ title, of }: AskedOffice,
	known: { readonly offices: readonly Office[]; readonly heads: readonly Head[]; readonly day: string },
): AskedOffice[] => {
	const part = FUNCTION_OF[title];
	const titles = known.offices
		.filter((office) => office.of === "*" || office.of === of)
		.map((office) => office.titles.map(foldKey))
		.filter((group) => group.includes(title))
		.flat();
	const heads = known.heads
		.filter((head) => head.country === of && isHeldAt({ title: "", ...span(head) }, known.day))
		.flatMap((head) => head.titles.map((name) => ({ title: foldKey(name), of: head.of, functions: head.functions })))
		.filter((head) => (part ? head.functions.includes(part) : head.title === title))
		.map((head) => ({ title: head.title, of: head.of }));
	return [{ title, of }, ...titles.map((name) => ({ title: name, of })), ...heads];
};
