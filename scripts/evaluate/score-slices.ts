import type { GoldDocument } from "./gold";
import { type Sides, spanKey } from "./judge-spans";
import { emptyTally, type Tally } from "./tally";

/** Sorts of names that small systems find hard; a name can be of several. */
export const SLICES = [
	"one-word persons",
	"4+-word organisations",
	"headlines",
	"sentence starts",
	"ALL CAPS",
] as const;
export type Slice = (typeof SLICES)[number];
export type SliceScores = Readonly<Record<Slice, Tally>>;

export const emptySliceScores = (): SliceScores => ({
	"one-word persons": emptyTally(),
	"4+-word organisations": emptyTally(),
	headlines: emptyTally(),
	"sentence starts": emptyTally(),
	"ALL CAPS": emptyTally(),
});

const HEADLINE_CHARACTERS = 120;
const ENDS_SENTENCE = /[.!?:]["”’')]?$/;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const NO_ACRONYM_LETTERS = 7;

const lineAround = (text: string, at: number): { readonly line: string; readonly from: number } => {
	const from = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	return { line: text.slice(from, end < 0 ? text.length : end), from };
};

/**
 * The slices that a typed span of a text is in. A headline is a short line without a full stop at its end; ALL CAPS is a line without a small
 * letter, or a name in capitals that is too long for an acronym.
 */
export const slicesOf = (
	text: string,
	span: { readonly start: number; readonly end: number; readonly type: string | null },
): readonly Slice[] => {
	const surface = text.slice(span.start, span.end);
	const words = surface.split(/\s+/).length;
	const { line, from } = lineAround(text, span.start);
	const before = text.slice(from, span.start).trimEnd();
	const letters = surface.replace(/[^\p{L}]/gu, "").length;
	const found: Slice[] = [];
	if (span.type === "person" && words === 1) found.push("one-word persons");
	if (span.type === "organisation" && words >= 4) found.push("4+-word organisations");
	if (line.length <= HEADLINE_CHARACTERS && !ENDS_SENTENCE.test(line.trim()) && /\s/.test(line.trim()))
		found.push("headlines");
	if (before === "" || ENDS_SENTENCE.test(before)) found.push("sentence starts");
	if (CAPITALS.test(line) || (CAPITALS.test(surface) && letters >= NO_ACRONYM_LETTERS)) found.push("ALL CAPS");
	return found;
};

/** Counts the names of one document into their slices, exact span and type. A wrong one counts in the slices that it looks like itself. */
export const addSliceScores = (scores: SliceScores, { text }: GoldDocument, { required, judged }: Sides): void => {
	const typed = (span: { start: number; end: number; type: string | null }) => `${spanKey(span)} ${span.type}`;
	const given = new Set(judged.map(typed));
	const wanted = new Set(required.map(typed));
	for (const gold of required)
		for (const slice of slicesOf(text, gold)) scores[slice][given.has(typed(gold)) ? "right" : "missed"]++;
	for (const mention of judged)
		if (!wanted.has(typed(mention))) for (const slice of slicesOf(text, mention)) scores[slice].wrong++;
};
