import { EVENT_FIRST, EVENT_LAST, NO_NAMES, NO_NAMES_IN_ANY_CASE, PLAIN_TITLES, TIME_WORDS } from "./closed-words";
import type { PreparedSentence } from "./each-feature";
import { DEMONYM } from "./hits";
import type { KnownNames } from "./known-names";
import { CASING } from "./sentence";
import type { WordSpan } from "./spans-of-chain";
import { isVerbAt, startsSentence } from "./word-tests";
import { CLASS, KIND } from "./word-type";

/** "@kampala_news" and "#Kenya" are handles and tags. */
const isHandle = ({ sentence: { words } }: PreparedSentence, { first }: WordSpan): boolean => {
	const before = words[first - 1];
	return (before?.text === "@" || before?.text === "#") && before.end === words[first]?.start;
};

/** "Ph.D": the letters of a name that is cut at its full stops. */
const lettersOf = ({ sentence: { forms, words } }: PreparedSentence, { first, last }: WordSpan): string => {
	let letters = "";
	for (let i = first; i <= last; i++) {
		if (i > first && words[i]?.start !== words[i - 1]?.end) return "";
		if (forms[i]?.kind !== KIND.mark) letters += forms[i]?.key ?? "";
	}
	return letters;
};

/** "European Commissioners": people of a country in an office. */
const isOfficeHolders = ({ sentence: { forms }, hitAt }: PreparedSentence, { first, last }: WordSpan): boolean => {
	const key = forms[last]?.key ?? "";
	const hit = hitAt[first];
	return (
		last === first + 1 &&
		hit?.group === DEMONYM &&
		hit.last === first &&
		key.endsWith("s") &&
		PLAIN_TITLES.has(key.slice(0, -1))
	);
};

const COMPASS = new Set("west east north south".split(" "));
const DOUBTFUL = 0.6;

/** A single word that only its place made look like a name: a gerund before its object, a headline's first noun. */
const isAppearance = (prepared: PreparedSentence, span: WordSpan, known: KnownNames): boolean => {
	const { sentence, hitAt } = prepared;
	const form = sentence.forms[span.first];
	const after = sentence.forms[span.first + 1];
	if (!form || form.evidence.inner > 0 || known.surnames.has(form.key) || !startsSentence(prepared, span.first))
		return false;
	if (sentence.casing === CASING.ordinary) {
		if (!(form.classes & CLASS.common) || after?.kind !== KIND.lower) return false;
		if (form.key.endsWith("ing") && span.type === "place") return true;
		// "Orange growers": a company that is a word counts where something near speaks for it, or where it acts.
		const hit = hitAt[span.first];
		return hit?.isNeedy === true && span.confidence < DOUBTFUL && !isVerbAt(prepared, span.first + 1);
	}
	return (
		!hitAt[span.first] &&
		span.confidence < DOUBTFUL &&
		after !== undefined &&
		after.kind >= KIND.capital &&
		after.kind <= KIND.caps
	);
};

/** Whether a span names nobody and no place: handles, abbreviations, times, events, laws, holidays, illnesses. */
export const isNoName = (prepared: PreparedSentence, span: WordSpan, known: KnownNames): boolean => {
	const { forms } = prepared.sentence;
	const first = forms[span.first];
	const last = forms[span.last];
	if (!first || !last || isHandle(prepared, span)) return true;
	const hit = prepared.hitAt[span.first];
	// "The West" is no place that could be shown, "News agencies" no body of that name.
	if (span.first === span.last && COMPASS.has(first.key) && prepared.sentence.forms[span.first - 1]?.key === "the")
		return true;
	const isLabelled = startsSentence(prepared, span.first) || forms[span.first - 1]?.text === ":";
	if (
		span.first === span.last &&
		isLabelled &&
		!hit &&
		first.classes & CLASS.organisation &&
		first.kind === KIND.capital
	) {
		const after = forms[span.first + 1];
		if (after?.kind === KIND.lower && !isVerbAt(prepared, span.first + 1) && after.key.endsWith("s")) return true;
	}
	const isSure = hit?.isSure && hit.first === span.first && hit.last === span.last;
	if (span.first === span.last) {
		const isSurname = span.type === "person" && first.kind === KIND.capital && known.surnames.has(first.key);
		if (NO_NAMES_IN_ANY_CASE.has(first.key)) return !isSurname;
		if (first.kind !== KIND.capital && NO_NAMES.has(first.key)) return !known.initials.has(first.key);
		if (TIME_WORDS.has(first.key)) return span.type !== "person";
		return isAppearance(prepared, span, known);
	}
	// The Institute for the Study of War is none.
	if (isSure && hit.type === "organisation") return false;
	if (isOfficeHolders(prepared, span)) return true;
	if (NO_NAMES_IN_ANY_CASE.has(lettersOf(prepared, span))) return true;
	return EVENT_LAST.has(last.key) || EVENT_FIRST.has(first.key);
};
