import { type Features, mix, push } from "./feature-hash";
import { LABEL_COUNT, LAST, OUTSIDE, partOf, TAGS, tagOf, UNIT } from "./labels";
import type { WordForm } from "./word-form";
import { KIND } from "./word-type";

/** What the first pass made of all places where one folded word stands: the sum of its label probabilities there. */
export type Votes = { readonly labels: number[]; places: number };

/** Votes by folded word, and the initials of the organisations that were found ("African Union" → "au"). */
export type DocumentVotes = { readonly byKey: ReadonlyMap<string, Votes>; readonly initials: ReadonlySet<string> };

/** 0 … 3: how much of all places. */
const levelOf = (share: number): number => (share >= 0.85 ? 3 : share >= 0.5 ? 2 : share >= 0.15 ? 1 : 0);
const OUTSIDE_AND_TAGS = TAGS.length + 1;

/** The labels in the order of the tags (0 is outside), and what part of a name each is. */
const TAG_OF = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (label === OUTSIDE ? 0 : tagOf(label) + 1));
const PART_OF = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (label === OUTSIDE ? 0 : partOf(label)));

/**
 * Features of a word from what the first pass said of the same word elsewhere in the document (its own place is not counted:
 * `own` are its label probabilities from `at` on). Pushes nothing when the word stands nowhere else.
 */
export const documentFeatures = (
	form: WordForm,
	votes: DocumentVotes,
	{ own, at }: { readonly own: Float32Array; readonly at: number },
	into: Features,
): void => {
	if (form.kind === KIND.caps && votes.initials.has(form.key)) push(into, mix(110, 1));
	const known = votes.byKey.get(form.key);
	if (!known || known.places < 2) return;
	const elsewhere = known.places - 1;
	const count = elsewhere > 4 ? 2 : elsewhere > 1 ? 1 : 0;
	let last = 0;
	let unit = 0;
	let top = 0;
	let topMass = -1;
	let label = 0;
	for (let tag = 0; tag < OUTSIDE_AND_TAGS; tag++) {
		let sum = 0;
		for (; label < LABEL_COUNT && TAG_OF[label] === tag; label++) {
			const mass = Math.max(0, (known.labels[label] ?? 0) - (own[at + label] ?? 0));
			sum += mass;
			if (PART_OF[label] === LAST) last += mass;
			else if (PART_OF[label] === UNIT) unit += mass;
		}
		const level = levelOf(sum / elsewhere);
		if (level > 0) push(into, mix(mix(111 + tag, level), count));
		if (sum > topMass) {
			topMass = sum;
			top = tag;
		}
	}
	const shape = levelOf(last / elsewhere) * 4 + levelOf(unit / elsewhere);
	push(into, mix(mix(118, top), shape));
	push(into, mix(mix(119, top), form.kind));
};
