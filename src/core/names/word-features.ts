import { type Features, hashText, mix, push } from "./feature-hash";
import type { WordForm } from "./word-form";
import { CLASS, KIND } from "./word-type";

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

/** Features of the word's text: the same in every document. */
export const ownFeatures = ({ text, key, kind, hash, classes }: WordForm, into: Features): void => {
	push(into, mix(1, kind));
	push(into, mix(2, hash));
	push(into, mix(mix(3, hash), kind));
	const { length } = key;
	for (let size = 1; size <= 4; size++) {
		if (length <= size) break;
		push(into, mix(mix(4, size), hashText(key, length - size)));
		if (size > 1) push(into, mix(mix(5, size), hashText(key, 0, size)));
	}
	push(into, mix(6, shapeHash(text)));
	push(into, mix(mix(7, classes & CLOSED), kind));
	push(into, mix(mix(9, Math.min(length, 8)), kind));
};

const seenOf = ({ evidence, facts }: WordForm): number =>
	bucket(evidence.lower) * 4 + bucket(evidence.inner) + (facts.isShort ? 16 : 0);

/** Features of what the word lists and the document say of a word. */
export const evidenceFeatures = (form: WordForm, into: Features): void => {
	const { kind, classes, evidence, facts } = form;
	push(into, mix(mix(8, classes & OPEN), kind));
	if (kind < KIND.capital || kind > KIND.dotted) return;
	const seen = seenOf(form);
	push(into, mix(mix(10, seen), kind));
	push(into, mix(mix(11, seen), classes & CLASS.common));
	push(into, mix(12, bucket(evidence.titled) + (facts.isShort ? 4 : 0)));
	push(into, mix(13, bucket(evidence.runFirst) * 4 + bucket(evidence.runLast) + (facts.isShort ? 16 : 0)));
};

/** The number of the template "the text of the word `distance` words away". */
export const neighbourTemplate = (distance: number): number => 20 + (distance + 2) * 8;

/** Features of a word's text seen from `distance` words away (−2 … 2 without 0): the same in every document. */
export const neighbourFeatures = (form: WordForm, distance: number, into: Features): void => {
	const seed = neighbourTemplate(distance);
	push(into, mix(seed, form.hash));
	push(into, mix(seed + 1, form.kind));
	push(into, mix(seed + 2, form.classes & CLOSED));
	if (distance === 2 || distance === -2) return;
	if (form.key.length > 3) push(into, mix(seed + 4, hashText(form.key, form.key.length - 3)));
};

/** Features of what the word lists and the document say of a direct neighbour (−1 or 1). */
export const neighbourEvidence = (form: WordForm, distance: number, into: Features): void => {
	const seed = neighbourTemplate(distance);
	push(into, mix(mix(seed + 3, form.classes & OPEN), form.kind));
	push(into, mix(seed + 5, form.kind < KIND.capital ? 32 : seenOf(form)));
};
