import { type Features, mix, push } from "./feature-hash";
import type { SentenceHit } from "./hits";
import type { Sentence } from "./sentence";
import { CLASS } from "./word-type";

const NONE = 15;

/** Features of what the dictionary says of the word, of its neighbours, and of where in the dictionary's surface the word stands. */
export const hitFeatures = (
	sentence: Sentence,
	at: number,
	hitAt: readonly (SentenceHit | undefined)[],
	into: Features,
): void => {
	const form = sentence.forms[at];
	const hit = hitAt[at];
	const left = hitAt[at - 1];
	const right = hitAt[at + 1];
	if (left && left !== hit) push(into, mix(92, left.group));
	if (right && right !== hit) push(into, mix(93, right.group));
	if (!form || !hit) {
		push(into, mix(94, NONE));
		return;
	}
	const place = (at === hit.first ? 1 : 0) + (at === hit.last ? 2 : 0);
	const length = Math.min(hit.last - hit.first + 1, 3);
	push(into, mix(mix(95, hit.code), place));
	push(into, mix(mix(96, hit.group), place * 4 + length));
	push(into, mix(mix(97, hit.group * 4 + place), form.classes & (CLASS.common | CLASS.given | CLASS.surname)));
	push(into, mix(mix(98, hit.group * 4 + place), (form.kind * 4 + Math.min(2, at)) * 4 + sentence.casing));
	push(
		into,
		mix(
			mix(99, hit.group * 4 + place),
			(form.evidence.lower > 0 ? 1 : 0) + (form.evidence.inner > 0 ? 2 : 0) + (form.facts.isShort ? 4 : 0),
		),
	);
};
