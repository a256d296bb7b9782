import type { NameInText, TextView } from "./name-in-text";
import { FORMER_WORDS } from "./office-words";
import { phraseAround } from "./phrase-text";
import { roleAfter } from "./role-after";
import { roleBefore } from "./role-before";
import { plainWord, type RolePhrase } from "./role-phrase";

/** How the text introduces somebody or something. */
export type Introduction = {
	/** The mention that introduces. */
	readonly at: NameInText;
	/** The role without the body it belongs to: "senior fellow"; empty when only the body is told. */
	readonly title: string;
	/** The whole phrase with the body: "German Marshall Fund Asia program senior fellow". */
	readonly words: string;
	/** The last noun of the title, folded; empty without a title. */
	readonly head: string;
	readonly of: NameInText | null;
	readonly isFormer: boolean;
	readonly honorific: string | null;
};

const MAX_TOLD_MENTIONS = 4;

const slice = (view: TextView, name: NameInText, from: number, to: number): string => {
	const words = view.blockWords[name.block] ?? [];
	const start = words[from]?.start ?? 0;
	const end = words[to - 1]?.end ?? start;
	return (view.blocks[name.block]?.text.slice(start, end) ?? "").replace(/\s+/g, " ");
};

const fromPhrase = (view: TextView, at: NameInText, phrase: RolePhrase): Omit<Introduction, "honorific"> => {
	const words = view.blockWords[at.block] ?? [];
	const { of } = phrase;
	const from = of && of.endWord <= phrase.firstWord && of.block === at.block ? of.firstWord : phrase.firstWord;
	const to = of && of.firstWord >= phrase.endWord ? of.endWord : phrase.endWord;
	const title = slice(view, at, phrase.firstWord, phrase.endWord).replace(/^(?:’s|'s|-)\s*/, "");
	return {
		at,
		title,
		words: slice(view, at, from, to),
		head: phrase.head,
		of,
		isFormer: FORMER_WORDS.has(plainWord(words[phrase.firstWord])),
	};
};

/** What the text says right beside one mention of a name; null when it says nothing. */
export const introductionAt = (
	view: TextView,
	name: NameInText,
	type: "person" | "organisation",
): Introduction | null => {
	const text = phraseAround(view, name);
	const before = roleBefore(view, name, text);
	const after = roleAfter(view, name, { text, ofBody: type === "organisation" });
	const { honorific } = before;
	const fits = before.role !== null && before.isBody === (type === "organisation");
	// "Former hostage X, now a lecturer": what somebody is goes before what somebody was.
	const isPast = fits && before.role !== null && FORMER_WORDS.has(plainWord(text.words[before.role.firstWord]));
	const phrase = fits && !(isPast && after.role) ? before.role : after.role;
	if (phrase) {
		const told = fromPhrase(view, name, phrase);
		const of = told.of ?? after.of;
		return { ...told, of, honorific, words: told.of || !of ? told.words : `${told.words}, ${of.surface}` };
	}
	const of = after.of ?? before.of;
	if (of && type === "person")
		return { at: name, title: "", words: of.surface, head: "", of, isFormer: false, honorific };
	return honorific ? { at: name, title: "", words: "", head: "", of: null, isFormer: false, honorific } : null;
};

/** What stands right before a mention, told as an introduction: title and courtesy title. Cheaper than `introductionAt`. */
export const titleBefore = (view: TextView, name: NameInText): Introduction | null => {
	const text = phraseAround(view, name);
	const { role, honorific, isBody } = roleBefore(view, name, text);
	if (role && !isBody) return { ...fromPhrase(view, name, role), honorific };
	return honorific ? { at: name, title: "", words: "", head: "", of: null, isFormer: false, honorific } : null;
};

const worth = (told: Introduction): number => (told.title !== "" ? 2 : 0) + (told.of ? 1 : 0);

/** The fullest introduction among the first mentions of one person or body. */
export const introduction = (
	view: TextView,
	names: readonly NameInText[],
	type: "person" | "organisation",
): Introduction | null => {
	let best: Introduction | null = null;
	for (const name of names.slice(0, MAX_TOLD_MENTIONS)) {
		const told = introductionAt(view, name, type);
		if (told && (!best || worth(told) > worth(best))) best = told;
	}
	return best;
};
