import type { Kind } from "../../core/entity";
import { foldKey } from "../../core/text/fold-key";
import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";
import { type Complain, complainer } from "./complain";

/** What is known of the world when drafts are checked. */
export type CheckContext = {
	/** ISO date: nothing may lie after it. */
	readonly today: string;
	/** Uses of lower-case words in English, folded. */
	readonly common: ReadonlyMap<string, number>;
	readonly countryCodes: ReadonlySet<string>;
};

const PLACES: ReadonlySet<Kind> = new Set(["country", "territory", "region", "city", "water", "physical", "seat"]);
const KINDS_OF_PREFIX: Readonly<Record<string, ReadonlySet<Kind>>> = {
	p: new Set<Kind>(["person"]),
	c: new Set<Kind>(["country", "territory"]),
	a: new Set<Kind>(["region"]),
	g: new Set<Kind>(["city"]),
	r: new Set<Kind>(["region", "territory", "physical", "city"]),
	w: new Set<Kind>(["water", "physical"]),
	s: new Set<Kind>(["seat", "city", "region"]),
};
const PERSON_FIELDS = ["born", "died"];
const BODY_FIELDS = ["founded", "dissolved", "seat", "leader"];
const SOURCE = /^(?:editorial|@?[a-z0-9][\w./-]*@\d[\w.-]*|.*\b\d{4}(?:-\d{2}){0,2}\b.*)$/;
const DESIGNATED = /^[^()]+\((?:since )?(?:\d{4}(?:-\d{2}){0,2})[^()]*\)$/;
const ENDING_ROLE = /\b(?:current|currently|incumbent|nowadays|as of)\b/i;
const COMMON_NAME_FROM = 100;

const isCommonWord = (surface: string, { common }: CheckContext): boolean => {
	const key = foldKey(surface);
	return /^[a-z]+$/.test(key) && (common.get(key) ?? 0) >= COMMON_NAME_FROM && surface !== surface.toUpperCase();
};

const checkNames = (draft: Draft, context: CheckContext, complain: Complain): void => {
	const seen = new Set<string>();
	const isPackaged = /^[cag]:/.test(draft.id);
	draft.aliases.forEach((alias, i) => {
		const { surface, type } = alias;
		const at = draft.aliasLines[i];
		const key = foldKey(surface);
		if (seen.has(key)) complain(type, `"${surface}" stands here already (case, marks and full stops do not count)`, at);
		seen.add(key);
		if (!/[a-z]/.test(key)) complain(type, `"${surface}" has no Latin letter`, at);
		if (/ {2}|[<>|\t]/.test(surface)) complain(type, `"${surface}" has two spaces or a sign that is in no name`, at);
		if (isCommonWord(surface, context) && !isPackaged && type !== "demonym" && !(alias.caseSensitive && alias.needs))
			complain(type, `"${surface}" is also a common English word: add cs and needs=…`, at);
		if (type === "surname" && draft.kind && draft.kind !== "person") complain(type, "only people have surnames", at);
		if ((type === "demonym" || type === "metonym") && draft.kind === "person") complain(type, "people have none", at);
	});
};

const checkTimes = (draft: Draft, { today }: CheckContext, complain: Complain): void => {
	for (const [field, date] of [
		["born", draft.born],
		["died", draft.died],
		["founded", draft.founded],
		["dissolved", draft.dissolved],
		["as-of", draft.asOf],
	] as const)
		if (date && date > today.slice(0, date.length)) complain(field, `${date} lies in the future`);
	const ordered = (field: string, from: string | undefined, to: string | undefined, reason: string): void => {
		if (from && to && to.slice(0, 4) < from.slice(0, 4)) complain(field, reason);
	};
	ordered("died", draft.born, draft.died, "is before the birth");
	ordered("dissolved", draft.founded, draft.dissolved, "is before the foundation");
	draft.roles.forEach((role, i) => {
		const at = draft.roleLines[i];
		for (const date of [role.from, role.to])
			if (date && date > today.slice(0, date.length)) complain("role", `${date} lies in the future`, at);
		if (
			role.from &&
			draft.born &&
			role.from.slice(0, 4) <= draft.born.slice(0, 4) &&
			!/king|queen|emperor|emir|sultan|lama/i.test(role.title)
		)
			complain("role", "begins before the birth", at);
		if (role.to && draft.died && role.to.slice(0, 4) > draft.died.slice(0, 4))
			complain("role", "ends after the death", at);
		if (role.from && draft.died && role.from.slice(0, 4) > draft.died.slice(0, 4))
			complain("role", "begins after the death", at);
	});
};

const checkKind = (draft: Draft, complain: Complain): void => {
	const { kind } = draft;
	if (!kind) return;
	const allowed = KINDS_OF_PREFIX[draft.id[0] ?? ""];
	const fits = allowed ? allowed.has(kind) : kind !== "person" && !PLACES.has(kind);
	if (!fits) complain("kind", `${kind} does not go with an id that begins with "${draft.id.slice(0, 2)}"`);
	const wrong = kind === "person" ? BODY_FIELDS : PERSON_FIELDS;
	for (const field of wrong) if (Object.hasOwn(draft.lines, field)) complain(field, `is no field of a ${kind}`);
	if (kind === "seat" && !draft.standsFor) complain("stands-for", "is missing: whose seat is it?");
	if (kind !== "seat" && draft.standsFor) complain("stands-for", "only seats of power stand for a body");
	if (kind !== "person" && draft.roles.length > 0) complain("role", "only people have roles");
	if (["region", "water", "physical", "seat"].includes(kind) && !draft.coordinates && !/^a:/.test(draft.id))
		complain("at", "is missing");
};

const checkTexts = (draft: Draft, context: CheckContext, complain: Complain): void => {
	const { description = "", wikipedia, qid, sources = [], status, countries = [] } = draft;
	if (ENDING_ROLE.test(description))
		complain("description", "says what can end (current, incumbent …): roles have dates");
	if (description && foldKey(description) === foldKey(draft.name ?? ""))
		complain("description", "only repeats the name");
	if (wikipedia && (/[_#[\]{}]|^https?:/.test(wikipedia) || /^[a-z][a-z]/.test(wikipedia)))
		complain("wikipedia", `"${wikipedia}" is no title of an article`);
	for (const source of sources)
		if (!SOURCE.test(source))
			complain("source", `"${source}" is neither package@version, a dataset with its date, nor editorial`);
	if (qid && sources.length > 0 && sources.every((source) => source === "editorial"))
		complain("qid", "comes from a checked source, never from memory");
	for (const code of countries)
		if (!context.countryCodes.has(code)) complain("country", `"${code}" is no country code`);
	for (const one of status?.designated ?? [])
		if (!DESIGNATED.test(one)) complain("designated", `"${one}" is not: by whom (since)`);
	if ((status?.claimed || status?.controlled) && !/\bas of\b/i.test(status.note ?? ""))
		complain("note", "a disputed place has a note with “as of”");
};

/** Everything that one draft can get wrong by itself. */
export const checkDraft = (draft: Draft, context: CheckContext): readonly Problem[] => {
	const { complain, problems } = complainer(draft);
	checkNames(draft, context, complain);
	checkTimes(draft, context, complain);
	checkKind(draft, complain);
	checkTexts(draft, context, complain);
	return problems;
};
