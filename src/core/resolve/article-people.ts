import type { EntityId } from "../entity";
import type { NameInText } from "./name-in-text";
import { HONORIFICS } from "./office-words";

/** A person as this article names one: by one or more full forms. */
export type ArticlePerson = {
	/** Place in the list of people. */
	readonly id: number;
	/** The words of the fullest form, without titles, initials and suffixes. */
	readonly tokens: readonly string[];
	/** Names in full, by index, in the order of the text. */
	readonly full: number[];
	/** Ids that the dictionary gives for the first form. */
	readonly ids: ReadonlySet<EntityId>;
};

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
const MAX_SLIP_PEERS = 40;
const NAMES_PER_SLICE = 100;
const BEGINS_SMALL = /^\p{Ll}/u;

/** The words of a personal name that tell people apart: no honorific, no suffix, no initial between two names. */
export const personTokens = (tokens: readonly string[]): readonly string[] => {
	let from = 0;
	let to = tokens.length;
	while (from < to - 1 && HONORIFICS.has(tokens[from] ?? "")) from++;
	while (to > from + 1 && SUFFIXES.has((tokens[to - 1] ?? "").replace(",", ""))) to--;
	const kept = tokens.slice(from, to);
	return kept.filter((token, i) => token !== "" && (i === 0 || i === kept.length - 1 || token.length > 1));
};

/**
 * Whether two words differ by one letter before the last: put in, left out, changed, or swapped with its neighbour. The last letter does
 * not count as a slip because it tells people apart (Daniel, Daniela).
 */
export const isOneSlip = (a: string, b: string): boolean => {
	if (a === b || Math.abs(a.length - b.length) > 1 || a.at(-1) !== b.at(-1)) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	const restA = a.slice(i);
	const restB = b.slice(i);
	if (a.length === b.length)
		return (
			restA.slice(1) === restB.slice(1) ||
			(restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
		);
	return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
};

const isInitialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/** Whether two full names may be one person: one holds all the words of the other in order, an initial stands for a name, or one letter slipped. */
const areOne = (a: readonly string[], b: readonly string[]): boolean => {
	if (a.at(-1) !== b.at(-1) && a[0] !== b[0]) return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	let at = 0;
	let slips = 0;
	for (const token of short) {
		let found = -1;
		for (let i = at; i < long.length && found < 0; i++) {
			const other = long[i] ?? "";
			if (other === token || isInitialOf(token, other) || isInitialOf(other, token)) found = i;
			else if (short.length === long.length && slips === 0 && token.length >= 5 && isOneSlip(token, other)) {
				slips++;
				found = i;
			}
		}
		if (found < 0) return false;
		at = found + 1;
	}
	return true;
};

/** Two forms that are both in the dictionary and name nobody in common ("Aung San", "Aung San Suu Kyi"). */
const areKnownApart = (peer: ArticlePerson, name: NameInText): boolean =>
	peer.ids.size > 0 && name.senses.length > 0 && !name.senses.some((sense) => peer.ids.has(sense.entity));

/** The people that the text names in full, each with all its full forms. Close to linear: only people who share a first or last word are compared. Yields often. */
export function* articlePeople(names: readonly NameInText[]): Generator<void, ArticlePerson[]> {
	const people: ArticlePerson[] = [];
	const byKey = new Map<string, ArticlePerson>();
	const byWord = new Map<string, ArticlePerson[]>();
	for (const name of names) {
		if (name.index % NAMES_PER_SLICE === 0) yield;
		// "von Weizsäcker" alone is a surname, whose bearer is looked for among those named in full.
		if (name.type !== "person" || BEGINS_SMALL.test(name.surface)) continue;
		const tokens = personTokens(name.tokens);
		if (tokens.length < 2) continue;
		const key = tokens.join(" ");
		let person = byKey.get(key);
		if (!person) {
			const peers = [...(byWord.get(tokens.at(-1) ?? "") ?? []), ...(byWord.get(tokens[0] ?? "") ?? [])];
			person = peers.slice(0, MAX_SLIP_PEERS).find((peer) => areOne(peer.tokens, tokens) && !areKnownApart(peer, name));
			if (!person) {
				person = { id: people.length, tokens, full: [], ids: new Set(name.senses.map((sense) => sense.entity)) };
				people.push(person);
				for (const word of new Set([tokens[0], tokens.at(-1)])) {
					const list = byWord.get(word ?? "");
					if (list) list.push(person);
					else byWord.set(word ?? "", [person]);
				}
			}
			byKey.set(key, person);
		}
		person.full.push(name.index);
	}
	return people;
}
