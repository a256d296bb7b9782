import { CONNECTORS } from "../../src/core/names/connectors";
import { randomNumbers } from "./random";
import type { GoldDocument, GoldMention } from "./read-corpus";

/** Shares of lines that are copied in another shape. */
const CAPS_SHARE = 0.04;
const TITLE_SHARE = 0.06;
const ALONE_SHARE = 0.08;
const CAPS_NAME_SHARE = 0.03;
const SEED = 11;
const MAX_HEADLINE_WORDS = 14;
const SENTENCE = /[^.!?]+[.!?]?/;
const WORD = /[\p{L}\p{M}'’]+/gu;

type Line = { readonly text: string; readonly mentions: readonly GoldMention[] };

const linesOf = (doc: GoldDocument): Line[] =>
	[...doc.text.matchAll(/[^\n]+/g)].map((match) => ({
		text: match[0],
		mentions: doc.mentions
			.filter((m) => m.start >= match.index && m.end <= match.index + match[0].length)
			.map((m) => ({ ...m, start: m.start - match.index, end: m.end - match.index })),
	}));

/** The first sentence of a line without its full stop, when it is short enough to be a headline and cuts no name. */
const headlineOf = ({ text, mentions }: Line): Line | null => {
	const length = (SENTENCE.exec(text)?.[0] ?? "").replace(/[.!?\s]+$/, "").length;
	const count = text.slice(0, length).split(/\s+/).length;
	if (count < 4 || count > MAX_HEADLINE_WORDS) return null;
	if (mentions.some((m) => m.start < length && m.end > length)) return null;
	return { text: text.slice(0, length), mentions: mentions.filter((m) => m.end <= length) };
};

const recased = (line: Line, change: (text: string) => string): Line | null => {
	const text = change(line.text);
	return text.length === line.text.length ? { text, mentions: line.mentions } : null;
};

const upper = (text: string): string => text.toUpperCase();
const titled = (text: string): string =>
	text.replace(WORD, (word, at: number) =>
		at > 0 && word.length < 5 && CONNECTORS.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
	);

/** A line with each of its names in capitals by chance: as in datelines and emphasis. */
const capsNames = (line: Line, random: () => number): Line | null => {
	let { text } = line;
	for (const m of line.mentions)
		if (m.type !== "misc" && random() < 0.5)
			text = text.slice(0, m.start) + upper(text.slice(m.start, m.end)) + text.slice(m.end);
	return text.length === line.text.length ? { text, mentions: line.mentions } : null;
};

/**
 * Makes copies of some lines of a document, each a document of its own: as they are (so that the tagger can do without the rest of an
 * article), as headlines in title case and in capitals, and with single names in capitals. The same calls give the same copies.
 */
export const makeCopier = (): ((doc: GoldDocument) => GoldDocument[]) => {
	const random = randomNumbers(SEED);
	return (doc) => {
		const copies: (Line | null)[] = [];
		for (const line of linesOf(doc)) {
			const headline = headlineOf(line);
			if (random() < ALONE_SHARE) copies.push(line);
			if (headline && random() < TITLE_SHARE * 4) copies.push(recased(headline, titled));
			else if (random() < TITLE_SHARE / 2) copies.push(recased(line, titled));
			if (headline && random() < CAPS_SHARE * 4) copies.push(recased(headline, upper));
			else if (random() < CAPS_SHARE / 2) copies.push(recased(line, upper));
			if (random() < CAPS_NAME_SHARE) copies.push(capsNames(line, random));
		}
		return copies.flatMap((copy, i) =>
			copy ? [{ ...doc, id: `${doc.id}#${i}`, text: copy.text, mentions: copy.mentions }] : [],
		);
	};
};
