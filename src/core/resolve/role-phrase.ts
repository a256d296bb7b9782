import type { Word } from "../text/words";
import type { NameInText } from "./name-in-text";
import { BODY_LINKS, BODY_NOUNS, DETERMINERS, PHRASE_ENDS, ROLE_LINKS, ROLE_NOUNS } from "./office-words";

/** A role as the text words it. Word indices within the block, end exclusive. */
export type RolePhrase = {
	readonly firstWord: number;
	readonly endWord: number;
	/** The last noun that says what somebody is. */
	readonly head: string;
	/** The name of the body or place that it belongs to. */
	readonly of: NameInText | null;
};

export type PhraseText = {
	readonly words: readonly Word[];
	/** The name that covers a word, if any. */
	readonly nameAt: (word: number) => NameInText | null;
};

const PARTICIPLE = /^\p{Ll}{3,}(?:ed|ing)$/u;
const MAX_PHRASE_WORDS = 14;
const MAX_LINKED_WORDS = 8;
const LETTER = /^[\p{L}\p{N}]/u;
/** Endings of words for people who do something: "forager", "curator", "lobbyist". */
const AGENTIVE = /^\p{Ll}{3,}(?:er|or|ist|ian|man|woman|eer|ess)$/u;
const NOT_AGENTIVE = new Set(
	"other another under over former later latter number member center order matter summer winter water power paper letter offer answer river border quarter dinner tower corner danger error factor sector floor door colour color author vapor human german roman norman".split(
		" ",
	),
);

export const plainWord = (word: Word | undefined): string => word?.text.toLowerCase().replace(/\./g, "") ?? "";

const singular = (word: string): string =>
	word.endsWith("women") || word.endsWith("men")
		? word.replace(/men$/, "man")
		: word.endsWith("ies")
			? `${word.slice(0, -3)}y`
			: word.replace(/(?<=[^s])s$/, "");

/** Whether a word says what somebody is; plurals count ("ministers"). */
export const isRoleNoun = (word: string): boolean => ROLE_NOUNS.has(word) || ROLE_NOUNS.has(singular(word));
export const isBodyNoun = (word: string): boolean => BODY_NOUNS.has(word) || BODY_NOUNS.has(singular(word));

const isAgentive = (word: string): boolean => AGENTIVE.test(word) && !NOT_AGENTIVE.has(word);

type Heads = (word: string) => boolean;

/** The end of the run of nouns and adjectives that begins at `at`. */
const groupEnd = (text: PhraseText, at: number, limit: number, isHead: Heads): number => {
	let hasHead = false;
	let k = at;
	while (k < limit) {
		const word = plainWord(text.words[k]);
		const raw = text.words[k]?.text ?? "";
		const name = text.nameAt(k);
		if (name) {
			if (hasHead) return k;
			k = name.endWord;
			continue;
		}
		if (raw === "." && (text.words[k - 1]?.text.length ?? 9) <= 4 && LETTER.test(text.words[k + 1]?.text ?? "")) {
			k++;
			continue;
		}
		if (word === "and" || raw === "&") {
			if (!hasHead || !headFollows(text, k + 1, limit, isHead)) return k;
			k++;
			continue;
		}
		if (raw === "-" || raw === "’s" || raw === "'s" || raw === "’" || raw === "'") {
			k++;
			continue;
		}
		if (!LETTER.test(raw) || PHRASE_ENDS.has(word) || ROLE_LINKS.has(word)) return k;
		// "a think tank based in Visby", "a biologist studying dolphins", but "a Visby-based tank".
		if (hasHead && PARTICIPLE.test(raw) && text.words[k - 1]?.text !== "-") return k;
		if (DETERMINERS.has(word) && k > at) return k;
		if (isHead(word)) hasHead = true;
		k++;
	}
	return k;
};

const headFollows = (text: PhraseText, at: number, limit: number, isHead: Heads): boolean => {
	for (let k = at; k < Math.min(limit, at + 4); k++) {
		const word = plainWord(text.words[k]);
		if (PHRASE_ENDS.has(word) || ROLE_LINKS.has(word)) return false;
		if (isHead(word)) return true;
	}
	return false;
};

/** The first name within `reach` words, over an article and lower-case words ("of the ferry operator Aegean Blue"). */
const nameWithin = (text: PhraseText, at: number, limit: number): NameInText | null => {
	for (let k = at; k < limit; k++) {
		const name = text.nameAt(k);
		if (name) return name;
		const word = plainWord(text.words[k]);
		if (PHRASE_ENDS.has(word) || ROLE_LINKS.has(word) || !LETTER.test(text.words[k]?.text ?? "")) return null;
	}
	return null;
};

/**
 * Reads a role forward from a word: "[the] head of the Balkan desk at the Danube Institute". Null when the phrase that begins there is
 * none. `bare`: without an article before it, only known role nouns count. `ofBody` reads what a body is ("a research group").
 */
export const readRole = (
	text: PhraseText,
	at: number,
	options: { readonly end: number; readonly ofBody?: boolean },
): RolePhrase | null => {
	const isHead: Heads = options.ofBody ? isBodyNoun : isRoleNoun;
	const limit = Math.min(options.end, at + MAX_PHRASE_WORDS);
	let first = at;
	let hasArticle = false;
	while (first < limit && (DETERMINERS.has(plainWord(text.words[first])) || plainWord(text.words[first]) === "now")) {
		hasArticle = true;
		first++;
	}
	let end = groupEnd(text, first, limit, isHead);
	let head = -1;
	for (let k = end - 1; k >= first && head < 0; k--) if (!text.nameAt(k) && isHead(plainWord(text.words[k]))) head = k;
	const last = plainWord(text.words[end - 1]);
	if (head < 0 && hasArticle && !options.ofBody && !text.nameAt(end - 1) && isAgentive(last)) head = end - 1;
	if (head < 0) return null;
	// "teacher training college": the head has to close the group, but for "secretary-general", "editor-in-chief".
	const after = text.words[head + 1]?.text;
	if (head < end - 1 && after !== "-") return null;
	if (after === "-" && text.words[head + 1]?.start === text.words[head]?.end)
		while (
			end < limit &&
			text.words[end]?.start === text.words[end - 1]?.end &&
			LETTER.test(text.words[end]?.text ?? "-")
		)
			end++;
	let of: NameInText | null = null;
	const possessor = possessorOf(text, first, head);
	if (possessor) {
		first = possessor.next;
		of = possessor.name;
	}
	let titleEnd = end;
	const reach = Math.min(options.end, end + MAX_LINKED_WORDS);
	let k = end;
	while (k < reach) {
		const link = plainWord(text.words[k]);
		if (!ROLE_LINKS.has(link) && !BODY_LINKS.has(link)) break;
		const name = nameWithin(text, k + 1, reach);
		if (name && name.type !== "person") {
			of ??= name;
			const isCountry = name.type === "place" && name.firstWord === k + 1;
			if (ROLE_LINKS.has(link) && !isCountry && text.words[name.endWord]?.text === "-") titleEnd = name.endWord;
			break;
		}
		if (BODY_LINKS.has(link)) break;
		let stop = k + 1;
		while (stop < reach) {
			const word = plainWord(text.words[stop]);
			if (PHRASE_ENDS.has(word) || ROLE_LINKS.has(word) || !/^[\p{L}\p{N}’'&-]/u.test(text.words[stop]?.text ?? ""))
				break;
			stop++;
		}
		if (stop === k + 1) break;
		titleEnd = stop;
		k = stop;
	}
	return { firstWord: first, endWord: titleEnd, head: plainWord(text.words[head]), of };
};

/** "the hospital’s director", "Kenya’s president": where the role proper begins, and the name before the possessive. */
const possessorOf = (
	text: PhraseText,
	first: number,
	head: number,
): { readonly next: number; readonly name: NameInText | null } | null => {
	for (let k = head - 1; k > first; k--) {
		const raw = text.words[k]?.text ?? "";
		const isPossessive = /^['’]s$/.test(raw) || (/^['’]$/.test(raw) && plainWord(text.words[k - 1]).endsWith("s"));
		if (isPossessive) return { next: k + 1, name: text.nameAt(k - 1) };
	}
	return null;
};
