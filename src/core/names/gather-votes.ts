import type { DocumentVotes, Votes } from "./document-features";
import { LABEL_COUNT, OUTSIDE, partOf, tagOf, UNIT } from "./labels";
import type { TaggedDocument } from "./tag-document";
import { KIND } from "./word-type";

const CHAINS_PER_SLICE = 200;
const L = LABEL_COUNT;
const ORGANISATION = 1;

/** Sums the first pass over the document. Yields every few hundred chains. */
export function* gatherVotes({ chains, lattice }: TaggedDocument): Generator<void, DocumentVotes> {
	const byKey = new Map<string, Votes>();
	const initials = new Set<string>();
	const { labels, marginals } = lattice;
	let sinceYield = 0;
	for (const { prepared, from, count, at } of chains) {
		if (++sinceYield === CHAINS_PER_SLICE) {
			sinceYield = 0;
			yield;
		}
		let letters = "";
		for (let i = 0; i < count; i++) {
			const form = prepared.sentence.forms[from + i];
			const label = labels[at + i] ?? OUTSIDE;
			if (!form) continue;
			if (label === OUTSIDE || tagOf(label) !== ORGANISATION || partOf(label) === UNIT) letters = "";
			else {
				if (partOf(label) === 0) letters = "";
				if (form.kind >= KIND.capital && form.kind <= KIND.mixed) letters += form.key[0] ?? "";
				if (partOf(label) === 2 && letters.length > 1) initials.add(letters);
			}
			if (form.kind < KIND.capital || form.kind > KIND.dotted) continue;
			let votes = byKey.get(form.key);
			if (!votes) {
				votes = { labels: new Array(L).fill(0), places: 0 };
				byKey.set(form.key, votes);
			}
			votes.places++;
			const sums = votes.labels;
			for (let k = 0, source = (at + i) * L; k < L; k++, source++) sums[k] = (sums[k] ?? 0) + (marginals[source] ?? 0);
		}
	}
	return { byKey, initials };
}

/** `gatherVotes` in one go. */
export const collectVotes = (document: TaggedDocument): DocumentVotes => {
	const work = gatherVotes(document);
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};
