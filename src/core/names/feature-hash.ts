/** Mixes a feature's template number or a partial hash with a value to a new 32-bit hash (after MurmurHash3's finaliser). */
export const mix = (seed: number, value: number): number => {
	let hash = Math.imul(seed ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	return hash ^ (hash >>> 13);
};
