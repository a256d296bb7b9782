import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

const MARKS = "-,.&/'\"(";
const SMALL = ["of", "and", "the", "for", "in"];

/** Number of classes that `edgeClass` tells apart. */
export const EDGE_CLASSES = 9 + MARKS.length + SMALL.length + 2;

/** The class of a word on which the scores of label pairs depend: its kind, and apart the marks and small words that stand inside names. */
export const edgeClass = (form: WordForm): number => {
	if (form.kind === KIND.mark) {
		const char =
			form.text === "–" || form.text === "‑" || form.text === "‐"
				? "-"
				: form.text === "’" || form.text === "‘"
					? "'"
					: form.text === "“" || form.text === "”"
						? '"'
						: form.text;
		const mark = MARKS.indexOf(char);
		return mark < 0 ? KIND.mark : 9 + mark;
	}
	if (form.kind !== KIND.lower || !(form.classes & CLASS.connector)) return form.kind;
	const small = SMALL.indexOf(form.key);
	return 9 + MARKS.length + (small >= 0 ? small : form.classes & CLASS.particle ? SMALL.length : SMALL.length + 1);
};
