import type { PreparedSentence } from "./each-feature";
import { isCapital } from "./runs";
import { CASING } from "./sentence";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

const DASHES = "-‐‑–—/";
const OPENING = "\"'“‘«(";
const VERB_ENDING = /(?:ed|ied)$/;
/** Frequent past and present forms that show no ending. */
const VERBS: ReadonlySet<string> = new Set(
	(
		"is was are were has had have will would can could may might must should did does do cut fell rose won lost made makes took takes left led met went came gave got held kept paid put sent set sold spent won " +
		"began became bought broke built chose drew grew hit knew saw sank shut spoke stood swore taught thought threw withdrew won plans reports shares sues"
	).split(" "),
);

export const isDash = (form: WordForm | undefined): boolean =>
	form !== undefined && form.kind === KIND.mark && DASHES.includes(form.text);

export const isCapitalAt = (forms: readonly WordForm[], at: number): boolean => {
	const form = forms[at];
	return form !== undefined && isCapital(form);
};

/** Whether the word begins its sentence, or a quotation in it. */
export const startsSentence = ({ sentence: { forms } }: PreparedSentence, at: number): boolean => {
	const before = forms[at - 1];
	return at === 0 || (before?.kind === KIND.mark && OPENING.includes(before.text));
};

/** Whether a word can be the verb of what stands before it; in a headline verbs are capitalised too. */
export const isVerbAt = ({ sentence: { forms, casing } }: PreparedSentence, at: number): boolean => {
	const form = forms[at];
	if (!form || (form.kind !== KIND.lower && casing === CASING.ordinary) || form.kind > KIND.caps) return false;
	if (form.kind === KIND.mark) return false;
	if (form.classes & CLASS.saying || VERBS.has(form.key) || VERB_ENDING.test(form.key)) return true;
	return casing !== CASING.ordinary && form.key.endsWith("s") && !form.key.endsWith("ss");
};
