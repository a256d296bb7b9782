import { EVENT_FIRST, EVENT_LAST, NO_NAMES, NO_NAMES_IN_ANY_CASE, PLAIN_TITLES, TIME_WORDS } from "./closed-words";
import type { PreparedSentence } from "./each-feature";
import { SEAT, type SentenceHit, SURNAME } from "./hits";
import { type KnownNames, surfaceKey } from "./known-names";
import { isCapital } from "./runs";
import { CASING } from "./sentence";
import type { WordSpan } from "./spans-of-chain";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

const isStop = (form: WordForm): boolean => form.kind === KIND.mark && form.text === ".";
const isDash = (form: WordForm | undefined): boolean =>
	form !== undefined && form.kind === KIND.mark && /^[-‐‑–—/]$/.test(form.text);

/** Cuts titles, weekdays and months off the front, and weekdays off the end. */
const trimmed = (prepared: PreparedSentence, span: WordSpan): WordSpan | null => {
	const { forms } = prepared.sentence;
	let { first, last } = span;
	for (;;) {
		const form = forms[first];
		const next = forms[first + 1];
		if (!form || first >= last) break;
		const isTitle =
			span.type === "person" && PLAIN_TITLES.has(form.key) && next !== undefined && (isCapital(next) || isStop(next));
		if (!isTitle && !(isStop(form) && first > span.first) && !TIME_WORDS.has(form.key)) break;
		// "May Ling" and "June Sculthorpe" are persons.
		if (
			!isTitle &&
			span.type === "person" &&
			(form.key === "may" || form.key === "june" || form.key === "april" || form.key === "august")
		)
			break;
		first++;
	}
	while (last > first && TIME_WORDS.has(forms[last]?.key ?? "") && forms[last]?.key !== "may") last--;
	return first > last ? null : { ...span, first, last };
};

/** "@kampala_news" and "#Kenya" are handles and tags. */
const isHandle = ({ sentence: { words } }: PreparedSentence, { first }: WordSpan): boolean => {
	const before = words[first - 1];
	return (before?.text === "@" || before?.text === "#") && before.end === words[first]?.start;
};

const isNoName = (prepared: PreparedSentence, span: WordSpan): boolean => {
	const { forms } = prepared.sentence;
	const first = forms[span.first];
	const last = forms[span.last];
	if (!first || !last || isHandle(prepared, span)) return true;
	if (span.first === span.last) {
		if (NO_NAMES_IN_ANY_CASE.has(first.key)) return true;
		if (first.kind !== KIND.capital && NO_NAMES.has(first.key)) return true;
		return TIME_WORDS.has(first.key) && span.type !== "person";
	}
	// The Institute for the Study of War is none.
	const hit = prepared.hitAt[span.first];
	if (hit?.isSure && hit.type === "organisation" && hit.first === span.first && hit.last === span.last) return false;
	return EVENT_LAST.has(last.key) || EVENT_FIRST.has(first.key);
};

/** Cuts a span at commas and, where both sides are names by themselves, at glued dashes and slashes. */
const pieces = (prepared: PreparedSentence, span: WordSpan, known: KnownNames): WordSpan[] => {
	const { forms } = prepared.sentence;
	const whole = prepared.hitAt[span.first];
	if (whole && whole.first === span.first && whole.last >= span.last) return [span];
	for (let at = span.first + 1; at < span.last; at++) {
		const form = forms[at];
		const isComma = form?.text === "," && span.type === "place";
		const after = prepared.hitAt[at + 1];
		// "King Abdullah II of Jordan": two names.
		if (
			form?.key === "of" &&
			span.type === "person" &&
			after?.first === at + 1 &&
			after.last === span.last &&
			after.type === "place"
		)
			return [
				{ ...span, last: at - 1 },
				{ ...span, first: at + 1, type: "place" },
			];
		if (!form || !(isComma || isDash(form) || form.key === "and")) continue;
		const left = typeOfPiece(prepared, span.first, at - 1, known);
		const right = typeOfPiece(prepared, at + 1, span.last, known);
		if (isComma) return [{ ...span, last: at - 1 }, ...pieces(prepared, { ...span, first: at + 1 }, known)];
		if (left && right)
			return [
				{ ...span, last: at - 1, type: left },
				{ ...span, first: at + 1, type: right },
			];
	}
	return [span];
};

const typeOfPiece = (
	prepared: PreparedSentence,
	first: number,
	last: number,
	known: KnownNames,
): WordSpan["type"] | null => {
	const hit = prepared.hitAt[first];
	if (hit && hit.first === first && hit.last === last) return hit.type;
	return known.typeOf.get(surfaceKey(prepared, first, last)) ?? null;
};

/** Names the dictionary is sure of: whole where the tagger found only parts of them, and both sides of a glued pair ("Israel-Hamas"). */
const withSureHits = (prepared: PreparedSentence, spans: readonly WordSpan[]): WordSpan[] => {
	const { forms } = prepared.sentence;
	const kept = [...spans];
	for (let at = 0; at < forms.length; at++) {
		const hit = prepared.hitAt[at];
		if (!hit || hit.first !== at || !hit.type) continue;
		if (!isPaired(prepared, hit) && !(hit.isSure && (hit.last > at || isInHeadline(prepared, hit)))) continue;
		const touching = kept.filter((span) => span.first <= hit.last && span.last >= hit.first);
		const crossing = touching.find((span) => span.first < hit.first || span.last > hit.last);
		if (crossing && (touching.length > 1 || crossing.last >= hit.last || hit.last === at)) continue;
		// "Nairobi and Port|-au-Prince": what stands before the sure name stays a name without the small words between.
		if (crossing) {
			let last = hit.first - 1;
			while (last >= crossing.first && !isCapitalAt(forms, last)) last--;
			if (last >= crossing.first) kept.push({ ...crossing, last });
		}
		if (touching.length === 1 && touching[0]?.first === hit.first && touching[0].last === hit.last) continue;
		for (const span of touching) kept.splice(kept.indexOf(span), 1);
		kept.push({ first: hit.first, last: hit.last, type: hit.type, confidence: SURE_HIT_CONFIDENCE });
	}
	return kept.sort((a, b) => a.first - b.first);
};

/** Whether a one-word hit stands in a headline and is no common word and nobody's name: there, capitals tell the tagger little. */
const isInHeadline = ({ sentence }: PreparedSentence, { first, group }: SentenceHit): boolean => {
	const form = sentence.forms[first];
	if (!form || sentence.casing === CASING.ordinary || group === SURNAME || form.evidence.lower > 0) return false;
	return form.kind >= KIND.capital && (form.classes & (CLASS.common | CLASS.given | CLASS.surname | CLASS.time)) === 0;
};

const SURE_HIT_CONFIDENCE = 0.8;
const SURNAME_CONFIDENCE = 0.6;
const MIN_SURNAME_PROBABILITY = 0.04;

/** Whether a hit stands beside another one with only a glued dash between, and both are names of persons, bodies or places. */
const isPaired = ({ sentence, hitAt }: PreparedSentence, { first, last }: SentenceHit): boolean => {
	const { forms, words } = sentence;
	const isName = (at: number): boolean => {
		const hit = hitAt[at];
		return hit !== undefined && hit.type !== null && forms[at]?.evidence.lower === 0;
	};
	const isGlue = (at: number): boolean =>
		isDash(forms[at]) && words[at - 1]?.end === words[at]?.start && words[at]?.end === words[at + 1]?.start;
	if (!isName(first)) return false;
	return (
		(isGlue(last + 1) && isName(last + 2) && !isGlue(last + 3)) ||
		(isGlue(first - 1) && isName(first - 2) && !isGlue(first - 3))
	);
};

/** Marks the surname of a person whose full name stands in the document, where the tagger did not think it impossible. */
const withSurnames = (
	prepared: PreparedSentence,
	spans: readonly WordSpan[],
	known: KnownNames,
	personAt: (word: number) => number,
): WordSpan[] => {
	const { forms } = prepared.sentence;
	const added: WordSpan[] = [];
	for (let at = 0; at < forms.length; at++) {
		const form = forms[at];
		if (!form || form.kind < KIND.capital || form.kind > KIND.mixed || !known.surnames.has(form.key)) continue;
		if (personAt(at) < MIN_SURNAME_PROBABILITY || TIME_WORDS.has(forms[at + 1]?.key ?? "")) continue;
		if (isCapitalAt(forms, at - 1) || isCapitalAt(forms, at + 1) || isDate(forms, at)) continue;
		if (spans.some((span) => span.first <= at && span.last >= at)) continue;
		added.push({ first: at, last: at, type: "person", confidence: SURNAME_CONFIDENCE });
	}
	return added.length === 0 ? [...spans] : [...spans, ...added].sort((a, b) => a.first - b.first);
};

/** Whether a month's name stands where a date would: after a small word or beside a number. */
const isDate = (forms: readonly WordForm[], at: number): boolean => {
	if (!TIME_WORDS.has(forms[at]?.key ?? "")) return false;
	const before = forms[at - 1];
	return (
		before?.kind === KIND.number ||
		forms[at + 1]?.kind === KIND.number ||
		(before?.kind === KIND.lower && !(before.classes & CLASS.title))
	);
};

const isCapitalAt = (forms: readonly WordForm[], at: number): boolean => {
	const form = forms[at];
	return form !== undefined && isCapital(form);
};

/** Cuts "the" off the front, unless it is capitalised inside a sentence and the dictionary knows the place with it ("in The Hague"). */
const withoutThe = (prepared: PreparedSentence, span: WordSpan, isKnown: (key: string) => boolean): WordSpan => {
	const form = prepared.sentence.forms[span.first];
	if (form?.key !== "the" || span.first === span.last) return span;
	const bare = surfaceKey(prepared, span.first + 1, span.last);
	const isPartOfIt = span.type === "place" && form.kind === KIND.capital && span.first > 0 && isKnown(`the ${bare}`);
	return isPartOfIt ? span : { ...span, first: span.first + 1 };
};

const SURE_OF_TYPE = 0.9;
const WHERE = new Set(
	"in at outside near inside around opposite behind to from toward towards into by beside".split(" "),
);

/** The type of a name that the dictionary is sure of; seats of power act, unless a word of place stands before them. */
const retyped = (prepared: PreparedSentence, span: WordSpan): WordSpan => {
	const hit = prepared.hitAt[span.first];
	if (!hit || hit.first !== span.first || hit.last !== span.last) return span;
	const { forms } = prepared.sentence;
	if (hit.group === SEAT) {
		const before = forms[span.first - 1]?.key === "the" ? forms[span.first - 2] : forms[span.first - 1];
		return { ...span, type: WHERE.has(before?.key ?? "") ? "place" : "organisation" };
	}
	if (!hit.isSure || !hit.type || hit.type === span.type) return span;
	if (hit.type === "place") {
		const isPersonal = ((forms[span.first]?.classes ?? 0) & (CLASS.given | CLASS.surname)) !== 0;
		return span.type === "person" && !isPersonal && span.confidence < SURE_OF_TYPE ? { ...span, type: "place" } : span;
	}
	return span.type === "place" && span.confidence >= SURE_OF_TYPE ? span : { ...span, type: hit.type };
};

/** "U.S. Treasury Secretary Janet Yellen": the country is named, what follows it is her office. */
const withoutOffice = (prepared: PreparedSentence, span: WordSpan, isCountry: (key: string) => boolean): WordSpan => {
	const { forms } = prepared.sentence;
	const after = forms[span.last + 1];
	const next = forms[span.last + 2];
	if (span.type !== "organisation" || span.last !== span.first + 1 || !after || !next) return span;
	if (!isCapital(after) || !PLAIN_TITLES.has(after.key) || !isCapital(next) || !isCountry(forms[span.first]?.key ?? ""))
		return span;
	return { ...span, last: span.first, type: "place" };
};

/** What the rules need beside a sentence's spans. */
export type RefineContext = {
	readonly known: KnownNames;
	/** Probability of each word of the sentence to be part of a person's name. */
	readonly personAt: (word: number) => number;
	/** Whether the dictionary has this folded surface. */
	readonly isKnown: (key: string) => boolean;
	/** Whether it names a country there. */
	readonly isCountry: (key: string) => boolean;
};

/** Applies the rules that need no training to the spans of one sentence. Sorted and disjoint when the input is. */
export const refineSpans = (
	prepared: PreparedSentence,
	spans: readonly WordSpan[],
	{ known, personAt, isKnown, isCountry }: RefineContext,
): WordSpan[] =>
	withSurnames(prepared, withSureHits(prepared, spans), known, personAt).flatMap((span) =>
		pieces(prepared, withoutOffice(prepared, withoutThe(prepared, span, isKnown), isCountry), known).flatMap(
			(piece) => {
				const cut = trimmed(prepared, piece);
				return cut && !isNoName(prepared, cut) ? [retyped(prepared, cut)] : [];
			},
		),
	);
