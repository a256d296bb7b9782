import { FOREIGN_LETTER } from "../text/word-language";
import { TIME_WORDS } from "./closed-words";
import type { PreparedSentence } from "./each-feature";
import { BUSINESS, meansGroup, type SentenceHit, SURNAME } from "./hits";
import type { KnownNames } from "./known-names";
import { CASING } from "./sentence";
import type { WordSpan } from "./spans-of-chain";
import { isCapitalAt, isVerbAt, startsSentence } from "./word-tests";
import { CLASS, KIND } from "./word-type";

const CONFIDENCE = 0.6;
const MIN_SURNAME_PROBABILITY = 0.04;
const MIN_STRANGER_PROBABILITY = 0.02;
const IN = new Set("in near outside inside around".split(" "));
const THE_REGION = new Set("in to from across around throughout near into".split(" "));
/** Titles that end in a full stop and stand before nothing but persons. */
const DOTTED_TITLES = new Set(
	"mr mrs ms dr prof gen sgt col capt lt maj sen rep gov adm cmdr rev hon messrs".split(" "),
);
/** Bodies that are named without an article. */
/** Small words that begin a sentence and no name. */
const SMALL = new Set(
	"the a an this that in on at of for but and if as when while after before with from to by".split(" "),
);
const BARE_BODIES = new Set("parliament congress".split(" "));
const DATE_WORDS = new Set(
	"in since until till by from last next this of early late mid during to on before after through".split(" "),
);

/** What the rules for missed names look at. */
export type MissedContext = { readonly known: KnownNames; readonly personAt: (word: number) => number };

/** Whether a month's or weekday's name stands where a date would: after a small word of time or beside a number. */
const isDate = (prepared: PreparedSentence, at: number): boolean => {
	const { forms } = prepared.sentence;
	if (!TIME_WORDS.has(forms[at]?.key ?? "")) return false;
	const before = forms[at - 1];
	if (before?.kind === KIND.number || forms[at + 1]?.kind === KIND.number) return true;
	if (before?.kind !== KIND.lower || before.classes & CLASS.title) return false;
	return DATE_WORDS.has(before.key) || !isVerbAt(prepared, at + 1);
};

/** The surname of a person whose full name stands in the document, where the tagger did not think it impossible. */
const isKnownSurname = (prepared: PreparedSentence, at: number, { known, personAt }: MissedContext): boolean => {
	const { forms } = prepared.sentence;
	if (!known.surnames.has(forms[at]?.key ?? "")) return false;
	const isSubject = startsSentence(prepared, at) && isVerbAt(prepared, at + 1);
	if (!isSubject && !TIME_WORDS.has(forms[at]?.key ?? "") && personAt(at) < MIN_SURNAME_PROBABILITY) return false;
	return !TIME_WORDS.has(forms[at + 1]?.key ?? "") && !isDate(prepared, at);
};

/** "Gen. Pershing": what stands behind a title with its full stop. */
const isTitled = ({ sentence: { forms, words } }: PreparedSentence, at: number): boolean =>
	forms[at - 1]?.text === "." &&
	DOTTED_TITLES.has(forms[at - 2]?.key ?? "") &&
	isCapitalAt(forms, at - 2) &&
	words[at - 2]?.end === words[at - 1]?.start;

/** Whether the word before is a capital that can belong to the same name. */
const isBehindName = ({ sentence: { forms } }: PreparedSentence, at: number): boolean =>
	isCapitalAt(forms, at - 1) && !(at === 1 && SMALL.has(forms[0]?.key ?? ""));

/** "Indianapolis-style": a place with what is said of it behind a hyphen. */
const isQualifier = ({ sentence: { forms, words } }: PreparedSentence, at: number): boolean =>
	forms[at + 1]?.text === "-" &&
	forms[at + 2]?.kind === KIND.lower &&
	words[at]?.end === words[at + 1]?.start &&
	words[at + 1]?.end === words[at + 2]?.start &&
	forms[at - 1]?.text !== "-";

/** The same in a headline: persons known by their surname, and organisations that do something. */
const typeInHeadline = (prepared: PreparedSentence, at: number, hit: SentenceHit): WordSpan["type"] | null => {
	const { forms, casing } = prepared.sentence;
	const isCommon = ((forms[at]?.classes ?? 0) & CLASS.common) !== 0;
	if (hit.group === SURNAME && hit.isSure && !isCommon) return "person";
	const isActor = casing === CASING.title && startsSentence(prepared, at) && isVerbAt(prepared, at + 1);
	return isActor && hit.type === "organisation" ? "organisation" : null;
};

/** The type that a single capitalised word has by where it stands, though the tagger found no name in it; null when it is none. */
const typeOfMissed = (prepared: PreparedSentence, at: number, context: MissedContext): WordSpan["type"] | null => {
	const { forms, casing } = prepared.sentence;
	const form = forms[at];
	if (!form || TIME_WORDS.has(form.key)) return isKnownSurname(prepared, at, context) ? "person" : null;
	if (isTitled(prepared, at) && !(form.classes & CLASS.title)) return "person";
	const found = prepared.hitAt[at];
	const hit = found?.first === at && found.last === at ? found : undefined;
	if (casing !== CASING.ordinary) return hit ? typeInHeadline(prepared, at, hit) : null;
	if (isBehindName(prepared, at) || isCapitalAt(forms, at + 1)) return null;
	if (isKnownSurname(prepared, at, context)) return "person";
	// The acronym of a body that the document spells out.
	if (form.kind === KIND.caps && form.key.length > 2 && context.known.initials.has(form.key)) return "organisation";
	const isStart = startsSentence(prepared, at);
	const isPlain = form.kind === KIND.capital && form.evidence.lower === 0 && !(form.classes & CLASS.common);
	if (hit?.type === "place" && form.kind === KIND.capital && !isStart && IN.has(forms[at - 1]?.key ?? ""))
		return "place";
	if (hit?.isSure && hit.type === "place" && isPlain && (isQualifier(prepared, at) || isRegion(prepared, at)))
		return "place";
	if (hit?.isSure && hit.group === SURNAME && isPlain) return "person";
	if (isStart && hit?.type === "organisation" && isActorNow(prepared, at)) return "organisation";
	if (!isStart || !isVerbAt(prepared, at + 1)) return null;
	if ((hit && meansGroup(hit, BUSINESS)) || BARE_BODIES.has(form.key)) return "organisation";
	const isStranger = !found && FOREIGN_LETTER.test(form.text) && context.personAt(at) > MIN_STRANGER_PROBABILITY;
	return isStranger ? "person" : null;
};

const NOW = /(?<!(?:er|or|ist|s))s$/;
const NO_OBJECTS = new Set("from with by into near who that which after before".split(" "));

/** "Fed lifts rates": an organisation does something now; not "Apple pies are", "Orange growers in". */
const isActorNow = (prepared: PreparedSentence, at: number): boolean => {
	const { forms } = prepared.sentence;
	const verb = forms[at + 1];
	const object = forms[at + 2];
	if (verb?.kind !== KIND.lower || !NOW.test(verb.key) || !object || object.kind === KIND.mark) return false;
	return !(object.classes & CLASS.connector) && !NO_OBJECTS.has(object.key) && !isVerbAt(prepared, at + 2);
};

/** "sent to the Caribbean.": a region behind a word of place, with nothing that it could be an adjective to. */
const isRegion = ({ sentence: { forms } }: PreparedSentence, at: number): boolean => {
	const after = forms[at + 1];
	return (
		forms[at - 1]?.key === "the" &&
		THE_REGION.has(forms[at - 2]?.key ?? "") &&
		(after === undefined || (after.kind === KIND.mark && after.text !== "-"))
	);
};

/** "Total and Eni": a company joined to an organisation that was found. */
const isJoined = (prepared: PreparedSentence, at: number, spans: readonly WordSpan[]): boolean => {
	const { forms } = prepared.sentence;
	const hit = prepared.hitAt[at];
	if (!hit || hit.first !== at || hit.last !== at || !meansGroup(hit, BUSINESS) || !isCapitalAt(forms, at))
		return false;
	if (forms[at + 1]?.key !== "and") return false;
	return spans.some(({ first, type }) => first === at + 2 && type === "organisation");
};

const CREDITS = new Set("source credit photo photograph picture image courtesy".split(" "));
const MAX_CREDIT_WORDS = 4;

/** "Image source, Getty Images", "Win McNamee/Getty Images": the agency that a caption names; null elsewhere. */
const creditAt = (
	{ sentence: { forms } }: PreparedSentence,
	at: number,
	spans: readonly WordSpan[],
): WordSpan | null => {
	const mark = forms[at - 1]?.text;
	const isCredit = (mark === "," || mark === ":") && CREDITS.has(forms[at - 2]?.key ?? "");
	const isShared = mark === "/" && spans.some(({ last, type }) => last === at - 2 && type === "person");
	if (!isCredit && !isShared) return null;
	let last = at;
	while (last - at < MAX_CREDIT_WORDS && isCapitalAt(forms, last + 1)) last++;
	const isAgency = last > at && (forms[last]?.key.endsWith("s") || (forms[last]?.classes ?? 0) & CLASS.organisation);
	return isAgency ? { first: at, last, type: "organisation", confidence: CONFIDENCE } : null;
};

/** Adds the names of one word that stand where only a name can, and that the tagger passed over. Sorted and disjoint when the input is. */
export const withMissedNames = (
	prepared: PreparedSentence,
	spans: readonly WordSpan[],
	context: MissedContext,
): readonly WordSpan[] => {
	const { forms } = prepared.sentence;
	const added: WordSpan[] = [];
	for (let at = 0; at < forms.length; at++) {
		const form = forms[at];
		if (!form || form.kind < KIND.capital || form.kind > KIND.mixed) continue;
		if (spans.some((span) => span.first <= at && span.last >= at)) continue;
		const credit = creditAt(prepared, at, spans);
		if (credit && !spans.some((span) => span.first > at && span.first <= credit.last)) {
			added.push(credit);
			at = credit.last;
			continue;
		}
		const type = isJoined(prepared, at, spans) ? "organisation" : typeOfMissed(prepared, at, context);
		if (type) added.push({ first: at, last: at, type, confidence: CONFIDENCE });
	}
	return added.length === 0 ? spans : [...spans, ...added].sort((a, b) => a.first - b.first);
};
