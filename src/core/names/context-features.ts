import { type Features, mix, push } from "./feature-hash";
import type { Run } from "./runs";
import { isCapital } from "./runs";
import type { Sentence } from "./sentence";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

const EDGE = 0x2545f491;

const isQuote = (form: WordForm | undefined): boolean =>
	form !== undefined && form.kind === KIND.mark && `"“”'‘’«»`.includes(form.text);

/** Whether the word begins its sentence, marks before it not counted: 2 at the very start, 1 after opening marks, 0 inside. */
const startOf = (forms: readonly WordForm[], at: number): number => {
	if (at === 0) return 2;
	const before = forms[at - 1];
	return before?.kind === KIND.mark && (at === 1 || isQuote(before)) ? 1 : 0;
};

/** Features of where a word stands: sentence, casing, glued neighbours, and the run of capitals around it. */
export const contextFeatures = (sentence: Sentence, at: number, run: Run | undefined, into: Features): void => {
	const { forms, words, casing } = sentence;
	const form = forms[at];
	if (!form) return;
	const before = forms[at - 1];
	const after = forms[at + 1];
	const start = startOf(forms, at);
	const { evidence } = form;
	push(into, mix(mix(70, start * 4 + casing), form.kind));
	if (start > 0 || casing > 0)
		push(
			into,
			mix(
				mix(71, (start > 0 ? 1 : 0) * 4 + casing),
				(form.classes & CLASS.common) +
					(evidence.lower > 0 ? 4 : 0) +
					(evidence.inner > 0 ? 2 : 0) +
					(evidence.inner > evidence.lower ? 1 : 0) +
					(form.facts.isShort ? 8 : 0),
			),
		);
	push(into, mix(72, (before ? before.kind + 1 : 0) * 256 + form.kind * 16 + (after ? after.kind + 1 : 0)));
	const gluedLeft = at > 0 && words[at - 1]?.end === words[at]?.start;
	const gluedRight = after !== undefined && words[at + 1]?.start === words[at]?.end;
	push(into, mix(mix(73, (gluedLeft ? 1 : 0) + (gluedRight ? 2 : 0)), form.kind));
	if (form.kind === KIND.mark || form.kind === KIND.lower) {
		push(into, mix(mix(74, before?.hash ?? EDGE), form.hash));
		push(into, mix(mix(75, after?.hash ?? EDGE), form.hash));
	}
	// "Gen. Pershing": the title stands before the full stop.
	if (before?.text === "." && forms[at - 2]) push(into, mix(77, forms[at - 2]?.hash ?? 0));
	if (before?.text === "." && (forms[at - 2]?.classes ?? 0) & CLASS.title) push(into, mix(78, form.kind));
	push(into, mix(mix(76, before?.hash ?? EDGE), forms[at - 2]?.hash ?? EDGE));
	if (!run) return;
	const place = (at === run.first ? 1 : 0) + (at === run.last ? 2 : 0) + (isCapital(form) ? 0 : 4);
	const first = forms[run.first];
	const last = forms[run.last];
	const left = forms[run.first - 1];
	const right = forms[run.last + 1];
	push(into, mix(mix(80, place), last?.hash ?? 0));
	push(into, mix(mix(81, place), first?.hash ?? 0));
	push(into, mix(mix(82, place), left?.hash ?? EDGE));
	push(into, mix(mix(83, place), right?.hash ?? EDGE));
	push(into, mix(mix(84, place), Math.min(run.capitals, 6) * 2 + (run.hasConnector ? 1 : 0)));
	push(into, mix(mix(85, place), run.classes & (CLASS.title | CLASS.organisation | CLASS.place | CLASS.given)));
	push(into, mix(mix(86, place), (left?.classes ?? 1024) & 1055));
	push(into, mix(mix(mix(88, left?.hash ?? EDGE), forms[run.first - 2]?.hash ?? EDGE), place));
	push(into, mix(mix(87, (right?.classes ?? 1024) & 1055), place));
};
