const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit hash of a stretch of text. */
export const hashText = (text: string, from = 0, to = text.length): number => {
	let hash = FNV_OFFSET;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
	return hash;
};

/** Mixes a feature's template number or a partial hash with a value to a new 32-bit hash (after MurmurHash3's finaliser). */
export const mix = (seed: number, value: number): number => {
	let hash = Math.imul(seed ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	return hash ^ (hash >>> 13);
};

/** The hashes of the features that are present, gathered before their scores are added up. */
export type Features = { readonly hashes: Int32Array; count: number };

/** More than one word can have. */
const ROOM = 128;

export const makeFeatures = (): Features => ({ hashes: new Int32Array(ROOM), count: 0 });

/** Adds a feature. */
export const push = (features: Features, hash: number): void => {
	features.hashes[features.count++] = hash;
};
