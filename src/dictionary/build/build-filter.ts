import { hashKey } from "../hash-key";
import { FILTER_HEAD, filterCells } from "../word-filter";

/** Room for the peeling to succeed nearly always (Graf and Lemire 2020). */
const CELLS_PER_WORD = 1.23;
const SPARE_CELLS = 32;
const MAX_SEED = 200;

/** Hashes in an order in which each has a cell of its own when the later ones are taken away; undefined if there is none. */
const peel = (hashes: readonly number[], seed: number, third: number): { hash: number; own: number }[] | undefined => {
	const counts = new Uint32Array(third * 3);
	const xors = new Uint32Array(third * 3);
	const toggle = (hash: number, step: 1 | -1): void => {
		for (const cell of filterCells(hash, seed, third).cells) {
			counts[cell] = (counts[cell] ?? 0) + step;
			xors[cell] = (xors[cell] ?? 0) ^ hash;
		}
	};
	for (const hash of hashes) toggle(hash, 1);
	const single = [...counts.keys()].filter((cell) => counts[cell] === 1);
	const order: { hash: number; own: number }[] = [];
	for (let own = single.pop(); own !== undefined; own = single.pop()) {
		if (counts[own] !== 1) continue;
		const hash = xors[own] ?? 0;
		order.push({ hash, own });
		toggle(hash, -1);
		for (const cell of filterCells(hash, seed, third).cells) if (counts[cell] === 1) single.push(cell);
	}
	return order.length === hashes.length ? order : undefined;
};

/** The table of a filter that knows these words; the same words give the same table, in whatever order they come. */
export const buildFilter = (words: Iterable<string>): Uint8Array => {
	const hashes = [...new Set([...words].map(hashKey))].sort((a, b) => a - b);
	const third = Math.ceil((hashes.length * CELLS_PER_WORD + SPARE_CELLS) / 3);
	for (let seed = 1; seed <= MAX_SEED; seed++) {
		const order = peel(hashes, seed, third);
		if (!order) continue;
		const table = new Uint8Array(FILTER_HEAD + third * 3);
		table[0] = seed;
		for (const { hash, own } of order.reverse()) {
			const { cells, fingerprint } = filterCells(hash, seed, third);
			const others = cells.reduce((sum, cell) => sum ^ (table[FILTER_HEAD + cell] ?? 0), 0);
			table[FILTER_HEAD + own] = (table[FILTER_HEAD + own] ?? 0) ^ others ^ fingerprint;
		}
		return table;
	}
	throw new Error(`no seed up to ${MAX_SEED} fits ${hashes.length} words`);
};
