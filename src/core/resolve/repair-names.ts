import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import { foldKey } from "../text/fold-key";
import type { Word } from "../text/words";
import { typeOfKind } from "../type-of-kind";

/** Short weekdays and months that are names of people as well. */
const TIME_SURNAMES: ReadonlySet<string> = new Set("sun mon may june april august".split(" "));
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SURE = 0.5;
const MIN_KNOWN_WORDS = 2;

type Part = { readonly first: number; readonly end: number };

/** The type of the entity that surely goes by a folded name; null when the dictionary is not sure. */
const knownType = (key: string, reply: LookUpReply): NameSpan["type"] | null => {
	const senses = Object.hasOwn(reply.hits, key) ? (reply.hits[key]?.senses ?? []) : [];
	const best = senses.find((sense) => sense.prior >= SURE && (sense.alias === "name" || sense.alias === "full"));
	const entity = best && reply.entities[best.entity];
	return entity ? typeOfKind(entity.kind) : null;
};

/** The words that a span covers. */
const partOf = (span: NameSpan, words: readonly Word[], from: number): Part => {
	let first = from;
	while ((words[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++;
	let end = first;
	while ((words[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
	return { first, end };
};

/** "German Marshall Fund Asia": the known name and the known name behind it are two. Null where they are not. */
const split = (
	span: NameSpan,
	part: Part,
	about: { readonly words: readonly Word[]; readonly text: string; readonly reply: LookUpReply },
): NameSpan[] | null => {
	const { words, text, reply } = about;
	const keyOf = (first: number, end: number) => foldKey(text.slice(words[first]?.start, words[end - 1]?.end));
	if (knownType(keyOf(part.first, part.end), reply)) return null;
	for (let cut = part.end - 1; cut >= part.first + MIN_KNOWN_WORDS; cut--) {
		const head = knownType(keyOf(part.first, cut), reply);
		const tail = head === "organisation" ? knownType(keyOf(cut, part.end), reply) : null;
		if (!head || tail !== "place") continue;
		return [
			{ ...span, end: words[cut - 1]?.end ?? span.end, type: head },
			{ ...span, start: words[cut]?.start ?? span.start, type: tail },
		];
	}
	return null;
};

/** "said Yun [Sun], head of": a given name with a surname behind it that was taken for a weekday. */
const withSurname = (
	span: NameSpan,
	part: Part,
	about: { readonly words: readonly Word[]; readonly reply: LookUpReply },
): NameSpan => {
	const { words, reply } = about;
	const next = words[part.end];
	const key = next?.text.toLowerCase() ?? "";
	if (part.end - part.first !== 1 || !next || !CAPITAL.test(next.text) || !TIME_SURNAMES.has(key)) return span;
	const isSurname = Object.hasOwn(reply.hits, key) && reply.hits[key]?.flags.surname === true;
	const after = words[part.end + 1]?.text ?? "";
	return isSurname && !/^[\d.]/.test(after) ? { ...span, end: next.end } : span;
};

/** Mends the two faults of found names that the dictionary alone can see. Spans stay sorted and disjoint. Linear. */
export const repairNames = (
	spans: readonly NameSpan[],
	about: { readonly words: readonly Word[]; readonly text: string; readonly reply: LookUpReply },
): NameSpan[] => {
	const mended: NameSpan[] = [];
	let from = 0;
	spans.forEach((span, i) => {
		const part = partOf(span, about.words, from);
		from = part.first;
		const two =
			span.type === "organisation" && part.end - part.first > MIN_KNOWN_WORDS ? split(span, part, about) : null;
		if (two) {
			mended.push(...two);
			return;
		}
		const longer = span.type === "person" ? withSurname(span, part, about) : span;
		const following = spans[i + 1];
		mended.push(following && following.start < longer.end ? span : longer);
	});
	return mended;
};
