import { mix } from "./feature-hash";
import { CLASS, hashText, type WordForm } from "./word-form";

/** Takes the hash of one feature that is present. */
export type Push = (hash: number) => void;

const CLOSED =
	CLASS.title | CLASS.organisation | CLASS.place | CLASS.time | CLASS.saying | CLASS.connector | CLASS.particle;
const OPEN = CLASS.given | CLASS.surname | CLASS.common;
const MAX_SHAPE = 12;

/** `McDonald` → `XxXx`, `F-16` has its own words: runs of one class are one letter. */
const shapeHash = (text: string): number => {
	let shape = "";
	let last = "";
	for (const char of text.slice(0, MAX_SHAPE)) {
		const upper = char.toUpperCase();
		const lower = char.toLowerCase();
		const here = upper === lower ? (char >= "0" && char <= "9" ? "0" : char) : char === upper ? "X" : "x";
		if (here !== last) shape += here;
		last = here;
	}
	return hashText(shape);
};

const bucket = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : 3);

/** Features of the word itself and of its evidence in the document: the same wherever the word stands. */
export const ownFeatures = (form: WordForm, push: Push): void => {
	const { key, kind, hash, evidence } = form;
	push(mix(1, kind));
	push(mix(2, hash));
	push(mix(mix(3, hash), kind));
	const length = key.length;
	for (let size = 1; size <= 4; size++) {
		if (length <= size) break;
		push(mix(mix(4, size), hashText(key, length - size)));
		if (size > 1) push(mix(mix(5, size), hashText(key, 0, size)));
	}
	push(mix(6, shapeHash(form.text)));
	push(mix(mix(7, form.classes & CLOSED), kind));
	push(mix(mix(8, form.classes & OPEN), kind));
	push(mix(mix(9, Math.min(length, 8)), kind));
	if (kind < 2 || kind > 6) return;
	const lower = bucket(evidence.lower);
	const inner = bucket(evidence.inner);
	const seen = lower * 4 + inner + (form.facts.isShort ? 16 : 0);
	push(mix(mix(10, seen), kind));
	push(mix(mix(11, seen), form.classes & CLASS.common));
	push(mix(12, bucket(evidence.titled) + (form.facts.isShort ? 4 : 0)));
	push(mix(13, bucket(evidence.runFirst) * 4 + bucket(evidence.runLast) + (form.facts.isShort ? 16 : 0)));
};

/** Features of a word seen from `distance` words away (−2 … 2 without 0). */
export const neighbourFeatures = (form: WordForm, distance: number, push: Push): void => {
	const seed = 20 + (distance + 2) * 8;
	push(mix(seed, form.hash));
	push(mix(seed + 1, form.kind));
	push(mix(seed + 2, form.classes & CLOSED));
	if (distance === 2 || distance === -2) return;
	push(mix(mix(seed + 3, form.classes & OPEN), form.kind));
	if (form.key.length > 3) push(mix(seed + 4, hashText(form.key, form.key.length - 3)));
	push(
		mix(
			seed + 5,
			form.kind < 2
				? 32
				: bucket(form.evidence.lower) * 4 + bucket(form.evidence.inner) + (form.facts.isShort ? 16 : 0),
		),
	);
};
