import { mix } from "./feature-hash";
import { LABEL_COUNT, OUTSIDE, partOf, TAGS, tagOf } from "./labels";
import type { Push } from "./word-features";
import { KIND, type WordForm } from "./word-form";

/** What the first pass made of all places where one folded word stands: the sum of its label probabilities there. */
export type Votes = { readonly labels: Float64Array; places: number };

/** Votes by folded word, and the initials of the organisations that were found ("African Union" → "au"). */
export type DocumentVotes = { readonly byKey: ReadonlyMap<string, Votes>; readonly initials: ReadonlySet<string> };

const LEVELS = [0.15, 0.5, 0.85];
const levelOf = (share: number): number => LEVELS.filter((level) => share >= level).length;
const MIN_ELSEWHERE = 0.5;

/**
 * Features of a word from what the first pass said of the same word elsewhere in the document (its own place is not counted:
 * `own` are its label probabilities). Pushes nothing when the word stands nowhere else.
 */
export const documentFeatures = (
	form: WordForm,
	votes: DocumentVotes,
	own: Float32Array,
	at: number,
	push: Push,
): void => {
	const isAcronym = form.kind === KIND.caps && votes.initials.has(form.key);
	if (isAcronym) push(mix(110, 1));
	const known = votes.byKey.get(form.key);
	if (!known || known.places - 1 < MIN_ELSEWHERE) return;
	const elsewhere = known.places - 1;
	const tags = new Float64Array(TAGS.length + 1);
	let last = 0;
	let unit = 0;
	for (let label = 0; label < LABEL_COUNT; label++) {
		const mass = Math.max(0, (known.labels[label] ?? 0) - (own[at * LABEL_COUNT + label] ?? 0));
		const tag = label === OUTSIDE ? 0 : tagOf(label) + 1;
		tags[tag] = (tags[tag] ?? 0) + mass;
		if (label !== OUTSIDE && partOf(label) === 2) last += mass;
		if (label !== OUTSIDE && partOf(label) === 3) unit += mass;
	}
	const count = elsewhere > 4 ? 2 : elsewhere > 1 ? 1 : 0;
	let top = 0;
	for (let tag = 0; tag < tags.length; tag++) {
		const level = levelOf((tags[tag] ?? 0) / elsewhere);
		if (level > 0) push(mix(mix(111 + tag, level), count));
		if ((tags[tag] ?? 0) > (tags[top] ?? 0)) top = tag;
	}
	const shape = levelOf(last / elsewhere) * 4 + levelOf(unit / elsewhere);
	push(mix(mix(118, top), shape));
	push(mix(mix(119, top), form.kind));
};
