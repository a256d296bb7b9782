import { NO_NAMES, PLAIN_TITLES, TIME_WORDS } from "./closed-words";
import type { PreparedSentence } from "./each-feature";
import { type KnownNames, surfaceKey } from "./known-names";
import { withMissedNames } from "./missed-names";
import { isNoName } from "./no-names";
import { retyped, withJoinedPlaces } from "./retype-span";
import { isCapital } from "./runs";
import { CASING } from "./sentence";
import type { WordSpan } from "./spans-of-chain";
import type { WordForm } from "./word-form";
import { isDash } from "./word-tests";
import { CLASS, KIND } from "./word-type";

const isStop = (form: WordForm): boolean => form.kind === KIND.mark && form.text === ".";
/** Short and full names of months and weekdays that are given or family names as well. */
const TIME_NAMES = new Set("may june april august sun jan mar sat mon".split(" "));
const TITLES_AND_NAMES = new Set(["sheikh", "prince", "major", "judge"]);
const DIRECTIONS = new Set("northern southern eastern western central".split(" "));

/** "Sheikh Hasina": a title that is a given name elsewhere, in a surface that the dictionary has. */
const isPartOfName = ({ sentence: { forms }, hitAt }: PreparedSentence, first: number, last: number): boolean => {
	const hit = hitAt[first];
	return TITLES_AND_NAMES.has(forms[first]?.key ?? "") && hit?.first === first && hit.last === last;
};

/** Cuts titles, weekdays and months off the front, and weekdays off the end. */
const trimmed = (prepared: PreparedSentence, span: WordSpan): WordSpan | null => {
	const { forms } = prepared.sentence;
	let { first, last } = span;
	for (;;) {
		const form = forms[first];
		const next = forms[first + 1];
		if (!form || first >= last) break;
		const isTitle =
			span.type === "person" &&
			PLAIN_TITLES.has(form.key) &&
			!isPartOfName(prepared, first, last) &&
			next !== undefined &&
			(isCapital(next) || isStop(next));
		if (!isTitle && !(isStop(form) && first > span.first) && !TIME_WORDS.has(form.key)) break;
		// "May Ling" and "June Sculthorpe" are persons.
		if (!isTitle && span.type === "person" && TIME_NAMES.has(form.key)) break;
		first++;
	}
	while (last > first && TIME_WORDS.has(forms[last]?.key ?? "") && forms[last]?.key !== "may") last--;
	return first > last ? null : { ...span, first, last };
};

/** Cuts a span at commas and, where both sides are names by themselves, at glued dashes and slashes. */
type PieceContext = Pick<RefineContext, "known" | "isCountry">;

const pieces = (prepared: PreparedSentence, span: WordSpan, context: PieceContext): WordSpan[] => {
	const { known, isCountry } = context;
	const { forms } = prepared.sentence;
	// "King Abdullah II of Jordan": two names.
	if (
		span.type === "person" &&
		span.last - span.first > 1 &&
		forms[span.last - 1]?.key === "of" &&
		isCountry(forms[span.last]?.key ?? "")
	)
		return [
			{ ...span, last: span.last - 2 },
			{ ...span, first: span.last, type: "place" },
		];
	const whole = prepared.hitAt[span.first];
	if (whole && whole.first === span.first && whole.last >= span.last) return [span];
	for (let at = span.first + 1; at < span.last; at++) {
		const form = forms[at];
		const isComma = form?.text === "," && span.type === "place";
		const after = prepared.hitAt[at + 1];
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
		// "Adrian Malloch for the Guardian": who took a picture, and for whom.
		if (
			form?.key === "for" &&
			span.type === "organisation" &&
			typeOfPiece(prepared, span.first, at - 1, known) === "person"
		) {
			const first = forms[at + 1]?.key === "the" ? at + 2 : at + 1;
			if (first <= span.last)
				return [
					{ ...span, last: at - 1, type: "person" },
					{ ...span, first },
				];
		}
		if (!form || !(isComma || isDash(form) || form.key === "and")) continue;
		const left = typeOfPiece(prepared, span.first, at - 1, known);
		const right = typeOfPiece(prepared, at + 1, span.last, known);
		if (isComma) return [{ ...span, last: at - 1 }, ...pieces(prepared, { ...span, first: at + 1 }, context)];
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

/** Cuts "the" off the front, or leaves or puts it there when it is capitalised inside a sentence and the dictionary knows the place with it ("in The Hague"). */
const withoutThe = (prepared: PreparedSentence, span: WordSpan, isKnown: (key: string) => boolean): WordSpan => {
	const form = prepared.sentence.forms[span.first];
	const before = prepared.sentence.forms[span.first - 1];
	// "in The| Hague".
	if (span.type === "place" && before?.key === "the" && before.kind === KIND.capital && span.first > 1)
		if (isKnown(`the ${surfaceKey(prepared, span.first, span.last)}`)) return { ...span, first: span.first - 1 };
	if (form?.key !== "the" || span.first === span.last) return span;
	const bare = surfaceKey(prepared, span.first + 1, span.last);
	const isPartOfIt = span.type === "place" && form.kind === KIND.capital && span.first > 0 && isKnown(`the ${bare}`);
	return isPartOfIt ? span : { ...span, first: span.first + 1 };
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

/** "US Chinook helicopter": the country is named, not what it has. */
const withoutProduct = (prepared: PreparedSentence, span: WordSpan, isCountry: (key: string) => boolean): WordSpan => {
	const { forms } = prepared.sentence;
	const head = forms[span.first];
	if (span.type !== "place" || span.last === span.first || !head) return span;
	if ((head.kind !== KIND.caps && head.kind !== KIND.dotted) || prepared.hitAt[span.first]?.last !== span.first)
		return span;
	const next = forms[span.first + 1];
	return next && isCapital(next) && !(next.classes & CLASS.organisation) && isCountry(head.key)
		? { ...span, last: span.first }
		: span;
};

/** "HARARE| HERALD" where "Harare Herald" was found elsewhere: the longer name. */
const withKnownWhole = (prepared: PreparedSentence, span: WordSpan, { typeOf }: KnownNames): WordSpan => {
	const { forms, words } = prepared.sentence;
	const next = forms[span.last + 1];
	if (next?.kind !== KIND.caps || forms[span.last]?.kind !== KIND.caps || NO_NAMES.has(next.key)) return span;
	if (words[span.last]?.end === words[span.last + 1]?.start) return span;
	const type = typeOf.get(surfaceKey(prepared, span.first, span.last + 1));
	return type ? { ...span, last: span.last + 1, type } : span;
};

/** "Southern Lebanon" in a headline is "southern Lebanon" elsewhere. */
const withoutDirection = (
	prepared: PreparedSentence,
	span: WordSpan,
	isCountry: (key: string) => boolean,
): WordSpan => {
	const { forms, casing } = prepared.sentence;
	if (casing === CASING.ordinary || span.last !== span.first + 1 || !DIRECTIONS.has(forms[span.first]?.key ?? ""))
		return span;
	const hit = prepared.hitAt[span.first];
	if (hit?.isSure && hit.first === span.first && hit.last === span.last) return span;
	return isCountry(forms[span.last]?.key ?? "") ? { ...span, first: span.last, type: "place" } : span;
};

/** "Co|-operation in Europe": a name does not end inside a word; what follows a body for something "in" a region belongs to it. */
const withRest = (prepared: PreparedSentence, span: WordSpan, all: readonly WordSpan[]): WordSpan => {
	const { forms, words } = prepared.sentence;
	const hyphen = forms[span.last + 1];
	const rest = forms[span.last + 2];
	if (span.type !== "organisation" || span.last - span.first < 2 || hyphen?.text !== "-" || rest?.kind !== KIND.lower)
		return span;
	if (words[span.last]?.end !== words[span.last + 1]?.start || !WORD_REST.test(rest.key)) return span;
	const next = all.find(({ first }) => first === span.last + 4);
	const isIn = forms[span.last + 3]?.key === "in" && next?.type === "place";
	return { ...span, last: isIn ? next.last : span.last + 2 };
};

const WORD_REST = /(?:tion|tions|ment|ments)$/;

/** Applies the rules that need no training to the spans of one sentence. Sorted and disjoint when the input is. */
export const refineSpans = (
	prepared: PreparedSentence,
	spans: readonly WordSpan[],
	{ known, personAt, isKnown, isCountry }: RefineContext,
): readonly WordSpan[] => {
	const all = withMissedNames(prepared, spans, { known, personAt });
	const refined: WordSpan[] = [];
	let from = 0;
	for (const found of all) {
		if (found.first < from) continue;
		const span = withRest(prepared, withKnownWhole(prepared, found, known), all);
		from = span.last + 1;
		const named = withoutOffice(prepared, withoutThe(prepared, span, isKnown), isCountry);
		const bare = withoutProduct(prepared, withoutDirection(prepared, named, isCountry), isCountry);
		for (const piece of pieces(prepared, bare, { known, isCountry })) {
			const cut = trimmed(prepared, piece);
			if (cut && !isNoName(prepared, cut, known)) refined.push(retyped(prepared, cut, known));
		}
	}
	return withJoinedPlaces(prepared, refined, known);
};
