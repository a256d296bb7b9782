/** A 32-bit hash of a folded key (FNV-1a over UTF-16 units, with a final mix so that the low bits can be used). */
export const hashKey = (key: string): number => {
	let hash = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
	hash ^= hash >>> 15;
	return Math.imul(hash, 0x2c1b3c6d) >>> 0;
};
