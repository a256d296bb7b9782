const VOWELS = "aeiouy";
const ALIKE: Readonly<Record<string, string>> = { c: "k", k: "c", s: "z", z: "s", v: "w", w: "v", j: "i" };
const MIN_LENGTH = 5;

/** Words one slip away from a word: a letter doubled, undoubled, left out, swapped with the next, or put for one that sounds alike. */
const slipsOf = (word: string): string[] => {
	const slips: string[] = [];
	const put = (at: number, taken: number, letters: string) =>
		slips.push(word.slice(0, at) + letters + word.slice(at + taken));
	// The first and the last letter tell names apart (Daniel, Daniela) and are seldom slipped.
	for (let i = 1; i < word.length - 1; i++) {
		const letter = word[i] ?? "";
		const next = word[i + 1] ?? "";
		put(i, 1, "");
		put(i, 1, letter + letter);
		if (letter !== next && i < word.length - 2) put(i, 2, next + letter);
		if (VOWELS.includes(letter)) {
			for (const vowel of VOWELS) if (vowel !== letter) put(i, 1, vowel);
		} else if (ALIKE[letter]) put(i, 1, ALIKE[letter] ?? "");
	}
	return slips;
};

/** Keys of full names one slip away from a folded full name: "emanuel macron" → "emmanuel macron" and some hundred others. */
export const slipKeys = (key: string): string[] => {
	const words = key.split(" ");
	if (words.length < 2) return [];
	return words.flatMap((word, i) =>
		word.length < MIN_LENGTH || !/^[a-z]+$/.test(word)
			? []
			: slipsOf(word).map((slip) => [...words.slice(0, i), slip, ...words.slice(i + 1)].join(" ")),
	);
};

const SUFFIX = /,? (?:jr|sr|ii|iii|iv)$/;

/** Keys of the same full name without middle initials and suffixes: "brett m kavanaugh" → "brett kavanaugh". */
export const plainNameKeys = (key: string): string[] => {
	const words = key.replace(SUFFIX, "").split(" ");
	const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1);
	const plain = kept.join(" ");
	return plain !== key && kept.length >= 2 ? [plain] : [];
};
