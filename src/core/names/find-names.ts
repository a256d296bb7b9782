import type { Block } from "../block";
import type { EntityType } from "../entity";
import type { Hit, LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import type { Word } from "../text/words";
import { typeOfKind } from "../type-of-kind";
import { eachRun } from "./each-run";

const WORDS_PER_SLICE = 2_000;
const TITLES = new Set(
	"mr mrs ms miss dr president minister premier chancellor secretary senator general king queen prince pope".split(" "),
);

const typeOfHit = (hit: Hit | undefined, reply: LookUpReply): EntityType | null => {
	const best = hit?.senses.find((sense) => sense.alias !== "demonym");
	const entity = best && reply.entities[best.entity];
	return entity ? typeOfKind(entity.kind) : null;
};

/** Finds names: dictionary hits, longest first, and capitalised words after a title. Sorted, disjoint; yields at least every 2,000 words. */
export function* findNames(
	blocks: readonly Block[],
	blockWords: readonly (readonly Word[])[],
	reply: LookUpReply,
): Generator<void, NameSpan[]> {
	const found: NameSpan[] = [];
	let sinceYield = 0;
	for (let block = 0; block < blocks.length; block++) {
		const words = blockWords[block] ?? [];
		const longest = new Map<number, { last: number; type: EntityType }>();
		eachRun(words, (first, last, key) => {
			const type = typeOfHit(reply.hits[key], reply);
			if (type) longest.set(first, { last, type });
		});
		let next = 0;
		for (let i = 0; i < words.length; i++) {
			const word = words[i];
			if (++sinceYield >= WORDS_PER_SLICE) {
				sinceYield = 0;
				yield;
			}
			if (!word || i < next) continue;
			const hit = longest.get(i);
			const end = hit ? words[hit.last] : undefined;
			if (hit && end) {
				found.push({ block, start: word.start, end: end.end, type: hit.type, confidence: 0.7 });
				next = hit.last + 1;
				continue;
			}
			const before = words[i - 1]?.text.toLowerCase() ?? "";
			if (!/^\p{Lu}\p{Ll}/u.test(word.text) || TITLES.has(word.text.toLowerCase()) || !TITLES.has(before)) continue;
			let last = i;
			while (last - i < 3 && /^\p{Lu}\p{Ll}/u.test(words[last + 1]?.text ?? "")) last++;
			found.push({ block, start: word.start, end: words[last]?.end ?? word.end, type: "person", confidence: 0.6 });
			next = last + 1;
		}
	}
	return found;
}
