import { FOREIGN_LETTER, LANGUAGE } from "../text/word-language";
import { mix } from "./feature-hash";
import { hasScores, type Model } from "./model";
import type { Sentence, Stretch } from "./sentence";
import { neighbourTemplate } from "./word-features";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

const QUOTES = '“”„«»"';
/** Evidence for another language, about a logarithm of odds. */
const FOREIGN_WORD = 2.5;
const PARTICLE = 0.5;
const ENGLISH_WORD = -3;
const LEARNED_WORD = -1.8;
const STRANGE_WORD = 0.9;
const ENOUGH = 2.4;
const MIN_LETTERS = 3;
const MIN_STRANGE = 2;
const LIKE_ENGLISH = /(?:ed|ing|ly|ness|ers?|ies|ght|sh|th|ck|wn|ll|ful|ous|ty)$/;
/** So many times as much text in other languages as in English makes a document not English. */
const FOREIGN_SHARE = 2;
const WORDS_PER_SLICE = 500;

/** What the words of a stretch say; "strange" (rare words beside a name with foreign letters) is foreign in a text without a word of English. */
type Verdict = "english" | "foreign" | "strange" | "unknown";
type Judged = Stretch & { readonly verdict: Verdict };

/** Whether training has seen the word beside names: most English words that are not rare have left a score in the weights. */
const isLearned = ({ hash }: WordForm, model: Model): boolean => {
	let found = hasScores(model, mix(2, hash)) ? 1 : 0;
	for (let distance = -2; distance <= 2; distance++)
		if (distance !== 0 && hasScores(model, mix(neighbourTemplate(distance), hash))) found++;
	return found > 1;
};

const isName = (form: WordForm | undefined): boolean =>
	form !== undefined && form.kind >= KIND.capital && form.kind <= KIND.dotted;

/** Whether the word is a particle of a name: "Luiz Inácio Lula da Silva", "al-Shabaab". */
const isParticle = (forms: readonly WordForm[], at: number): boolean =>
	((forms[at]?.classes ?? 0) & (CLASS.connector | CLASS.particle)) !== 0 &&
	(isName(forms[at + 1]) || (forms[at + 1]?.text === "-" && isName(forms[at + 2])));

const verdictOn = (forms: readonly WordForm[], from: number, to: number, model: Model): Verdict => {
	let english = 0;
	let foreign = 0;
	let particles = 0;
	for (let i = from; i < to; i++) {
		const form = forms[i];
		if (form?.language === LANGUAGE.english) english++;
		else if (form?.language === LANGUAGE.foreign) isParticle(forms, i) ? particles++ : foreign++;
	}
	if (english > 0 && foreign <= english) return "english";
	let learned = 0;
	let strange = 0;
	let unlike = 0;
	let hasForeignName = false;
	for (let i = from; i < to; i++) {
		const form = forms[i];
		if (form && isName(form) && FOREIGN_LETTER.test(form.text)) hasForeignName = true;
		if (form?.kind !== KIND.lower || form.language !== LANGUAGE.unknown || form.key.length < MIN_LETTERS) continue;
		if (isLearned(form, model)) learned++;
		else {
			strange++;
			if (!LIKE_ENGLISH.test(form.key)) unlike++;
		}
	}
	if (foreign + particles === 0)
		return learned === 0 && unlike >= MIN_STRANGE && hasForeignName ? "strange" : "unknown";
	const score =
		foreign * FOREIGN_WORD +
		particles * PARTICLE +
		english * ENGLISH_WORD +
		learned * LEARNED_WORD +
		strange * STRANGE_WORD;
	return score >= ENOUGH ? "foreign" : english > 0 || score <= -ENOUGH ? "english" : "unknown";
};

/** The parts of a sentence, cut at quotation marks, with the language of each. */
const judged = ({ forms }: Sentence, model: Model): Judged[] => {
	const parts: Judged[] = [];
	let from = 0;
	for (let at = 0; at <= forms.length; at++) {
		const form = forms[at];
		if (form && !(form.kind === KIND.mark && QUOTES.includes(form.text))) continue;
		if (at > from) parts.push({ first: from, last: at - 1, verdict: verdictOn(forms, from, at, model) });
		from = at + 1;
	}
	return parts;
};

/** Words by the language of the stretches they stand in. */
type Tally = { english: number; foreign: number };

/** The parts of a block's sentences; those of which nothing can be said go with the others. */
const judgedBlock = (sentences: readonly Sentence[], model: Model, tally: Tally): Judged[][] => {
	const parts = sentences.map((sentence) => judged(sentence, model));
	let leaning = 0;
	for (const { verdict, first, last } of parts.flat()) {
		if (verdict !== "english" && verdict !== "foreign") continue;
		tally[verdict] += last - first + 1;
		leaning += verdict === "foreign" ? 1 : -1;
	}
	if (leaning <= 0) return parts;
	return parts.map((own) => own.map((part) => (part.verdict === "english" ? part : { ...part, verdict: "foreign" })));
};

/**
 * Leaves out what is in another language: all sentences when most of the document is, sentences, and what stands between quotation marks.
 * Yields at least every 2,000 words.
 */
export function* withoutForeign(sentences: readonly Sentence[], model: Model): Generator<void, readonly Sentence[]> {
	const tally: Tally = { english: 0, foreign: 0 };
	const parts: Judged[][] = [];
	let sinceYield = 0;
	for (let from = 0; from < sentences.length; from = parts.length) {
		let to = from;
		let words = 0;
		for (; to < sentences.length && words < WORDS_PER_SLICE; to++) {
			if (sentences[to]?.block !== sentences[from]?.block) break;
			words += sentences[to]?.words.length ?? 0;
		}
		parts.push(...judgedBlock(sentences.slice(from, to), model, tally));
		sinceYield += words;
		if (sinceYield < WORDS_PER_SLICE) continue;
		sinceYield = 0;
		yield;
	}
	if (tally.foreign > FOREIGN_SHARE * tally.english) return [];
	const isForeign = ({ verdict }: Judged) => verdict === "foreign" || (verdict === "strange" && tally.english === 0);
	return sentences.flatMap((sentence, i) => {
		const own = parts[i] ?? [];
		const foreign = own.filter(isForeign);
		if (foreign.length === 0) return [sentence];
		return foreign.length === own.length ? [] : [{ ...sentence, foreign }];
	});
}
