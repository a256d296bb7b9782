const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const ENGLISH = set(
	"the of and to that for it was with his they this have from had which were her she there would their been has when who will said its than but not are by on as is be at he",
);
/** Small words of the large languages in Latin letters that are no English words, French, German, Spanish, Italian, Portuguese, Dutch, Turkish and Polish ones among them. */
const FOREIGN = set(
	"der die das und ist nicht ein eine den dem zu mit auf für sich des im auch es wird werden nach bei wurde haben sind oder aus über hat am vom zum zur beim bis noch nur wie wenn aber sie wir kann soll sollen sagte einem einer eines " +
		"le la les et est une du que pas pour dans qui sur au aux par plus avec ce il elle nous sont été cette son sa ses leur mais ont était avait être fait deux même " +
		"el los las y en con una se su más pero fue por para del al lo como ha esta este sobre entre sus ser han son hasta desde cuando según también años " +
		"di che non per della sono gli nel alla dei delle anche het een niet voor zijn van dat aan ook werd " +
		"och att det som på är av och på til ikke og jeg w na nie się jest że ve bir bu için ile da de um não uma os no em dos ao olarak daha sonra gibi kadar olan ancak çok ise göre",
);

const WORD = /\p{L}+/gu;
const MAX_WORDS = 600;
const MIN_FOREIGN = 3;
const MIN_SHARE = 0.08;

/**
 * Whether a text is clearly in a language other than English: small words of others are frequent among its first 600 words and more than
 * twice as frequent as English ones. Tables, lists and short texts, which have few small words, are not called foreign.
 */
export const isForeign = (text: string): boolean => {
	let words = 0;
	let english = 0;
	let foreign = 0;
	for (const [word] of text.matchAll(WORD)) {
		if (++words > MAX_WORDS) break;
		if (ENGLISH.has(word)) english++;
		else if (FOREIGN.has(word)) foreign++;
	}
	return foreign >= MIN_FOREIGN && foreign > 2 * english && foreign >= MIN_SHARE * words;
};
