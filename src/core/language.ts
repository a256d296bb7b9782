const ENGLISH = new Set(
	"the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will no more if out so said what up its about than into them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through".split(
		" ",
	),
);
/** Frequent small words of languages in Latin letters that are not English ones. */
const OTHERS = new Set(
	"der die das und ist nicht ein eine den dem von zu mit auf für sich des im auch es wird werden nach bei le la les des et est une du que pas pour dans qui sur au aux par plus avec ce il elle nous el los las y en por con para una del se lo como su al más pero fue ha di che non per il della sono gli del nel alla van het een niet voor zijn met op te er dat ook aan och att det som på är av för den inte till ikke og jeg på w na nie się do jest że ve bir bu için ile da de um não uma os no em dos ao se é yang dan di itu dengan untuk tidak ini dari ja että ei oli ovat mutta kun hän ovat myös az egy hogy nem és van volt meg csak ez je že byl jak jsou jako také și în nu cu pe din este mai sunt của và là có cho không được wa kwa ni katika hii ng sa ang mga ay të në dhe për që nga su od koji kao bet ir kad yra jest oraz był są på til av som ikke eller hon han".split(
		" ",
	),
);
for (const word of ENGLISH) OTHERS.delete(word);

const WORD = /[\p{L}]+/gu;
const MAX_WORDS = 200;
const MIN_WORDS = 12;
const LIST_SHARE = 0.7;
const ENGLISH_SHARE = 0.12;
/** A shorter text without small words may be anything. */
const SURE_WORDS = 40;

/**
 * Whether a text is English: by its small words among the first 200, or by letters of other scripts.
 * `null` when it is too short to tell.
 */
export const guessLanguage = (text: string): "en" | "other" | null => {
	let words = 0;
	let english = 0;
	let others = 0;
	let foreign = 0;
	let capitals = 0;
	for (const [word] of text.slice(0, MAX_WORDS * 12).matchAll(WORD)) {
		if (++words > MAX_WORDS) break;
		const lower = word.toLowerCase();
		if (ENGLISH.has(lower)) english++;
		else if (OTHERS.has(lower)) others++;
		else if (!/\p{Script=Latin}/u.test(word)) foreign++;
		if (lower !== word) capitals++;
	}
	if (foreign > words / 2 && foreign > 2) return "other";
	if (words < MIN_WORDS) return null;
	if (others > english && others >= words / 20) return "other";
	// A list of names is in no language.
	if (capitals > words * LIST_SHARE) return null;
	if (english >= words * ENGLISH_SHARE) return "en";
	return words < SURE_WORDS ? null : "other";
};
