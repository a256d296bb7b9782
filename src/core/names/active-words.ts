import type { Run } from "./runs";
import type { Sentence } from "./sentence";
import { CLASS, KIND } from "./word-type";

const MAX_GAP = 2;

/**
 * Marks the words that can be part of a name at all: those of runs, the one or two words between two runs, numbers beside a run and
 * small words before one ("al-Shabaab", "sub-Saharan Africa"). Everything else needs no tagging.
 */
export const activeWords = (sentence: Sentence, runs: readonly Run[]): Uint8Array => {
	const { forms, words } = sentence;
	const active = new Uint8Array(forms.length);
	let previousLast = -MAX_GAP - 2;
	for (const run of runs) {
		active.fill(1, run.first, run.last + 1);
		if (run.first - previousLast - 1 <= MAX_GAP) active.fill(1, Math.max(0, previousLast), run.first);
		previousLast = run.last;
		const before = forms[run.first - 1];
		const hyphenated = before?.kind === KIND.mark && words[run.first - 1]?.end === words[run.first]?.start;
		const head = hyphenated ? run.first - 2 : run.first - 1;
		const word = forms[head];
		if (
			word &&
			(word.classes & CLASS.particle || word.kind === KIND.number || (hyphenated && word.kind === KIND.lower))
		)
			active.fill(1, head, run.first);
		const after = forms[run.last + 1];
		const second = forms[run.last + 2];
		if (after?.kind === KIND.number) active[run.last + 1] = 1;
		const isHyphened =
			after?.kind === KIND.mark &&
			words[run.last]?.end === words[run.last + 1]?.start &&
			words[run.last + 1]?.end === words[run.last + 2]?.start;
		// "G-20", "Yoon Suk-yeol", "US-based".
		if (isHyphened && (second?.kind === KIND.number || second?.kind === KIND.lower))
			active.fill(1, run.last + 1, run.last + 3);
	}
	return active;
};
