import { gzipSync } from "node:zlib";
import { LABEL_COUNT } from "../../src/core/names/labels";
import { type PackedRow, packModel } from "../../src/core/names/model";
import type { Learned } from "./learn";

const L = LABEL_COUNT;

export type CompressOptions = {
	/** Worth of one unit of a stored score. */
	readonly step: number;
	/** Scores nearer to 0 than this are dropped. */
	readonly prune: number;
};

const clamp = (x: number): number => Math.max(-127, Math.min(127, Math.round(x)));

/** Quantises and prunes learned weights. `gzipped` is the size of the bytes themselves, in bytes. */
export const compress = (
	learned: Learned,
	{ step, prune }: CompressOptions,
): { bytes: Uint8Array; rows: number; weights: number; gzipped: number } => {
	const rows: PackedRow[] = [];
	let weights = 0;
	for (const [key, row] of learned.rowOf) {
		const scores = new Int8Array(L);
		let used = 0;
		for (let k = 0; k < L; k++) {
			const weight = learned.rows[row * L + k] ?? 0;
			if (Math.abs(weight) < prune) continue;
			scores[k] = clamp(weight / step);
			if (scores[k] !== 0) used++;
		}
		if (used === 0) continue;
		weights += used;
		rows.push({ key, scores });
	}
	rows.sort((a, b) => a.key - b.key);
	const bytes = packModel(
		rows,
		Int8Array.from(learned.pairs, (w) => clamp(w / step)),
		step,
	);
	return { bytes, rows: rows.length, weights, gzipped: gzipSync(bytes, { level: 9 }).length };
};

/** The weights that remain after packing, in the form in which they were learned. */
export const unpacked = (learned: Learned, { step, prune }: CompressOptions): Learned => ({
	rowOf: learned.rowOf,
	rows: learned.rows.map((w) => (Math.abs(w) < prune ? 0 : clamp(w / step) * step)),
	pairs: learned.pairs.map((w) => clamp(w / step) * step),
});
