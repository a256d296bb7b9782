/** What a word by itself says of the language it stands in. */
export const LANGUAGE = { unknown: 0, english: 1, foreign: 2 } as const;

/** Small words that are English and no frequent words of the languages below. */
const ENGLISH =
	"the of and to that for it was with his they this have from had which were her there would their been has when who will said its than but not are by is be at he she " +
	"we you our my if or its into about against over after before during under while because could should may might must also where what how why these those such only just " +
	"other some any all more most many much new says say told first last two three year years day week people between through against since without within according both each " +
	"then them him do does did being who whose out up off down back no if so amid";
/** Small words of French, German, Spanish, Italian, Portuguese, Dutch, Turkish, Polish and the Nordic languages that are no English words. */
const FOREIGN =
	"der das und ist nicht ein eine den dem zu mit auf für sich im auch es wird werden nach bei wurde haben sind oder aus über vom zum zur beim bis noch nur wie wenn aber sie wir " +
	"kann soll sollen sagte einem einer eines des dass sein seine seiner ihre ihrer ihren gegen unter vor durch seit zwischen mehr sehr schon dann jetzt hier keine kein müssen weil als um " +
	"le les et est une du que pas dans qui aux avec ce il elle nous sont été cette sa ses leur leurs mais ont était avaient avait être deux même selon après avant contre entre chez dont où très " +
	"ainsi depuis lors puis sans sous ils elles ces aussi encore afin sera lundi mardi mercredi jeudi vendredi samedi dimanche de la en pour sur au " +
	"el los las y con su más pero fue del lo como ha esta este sobre sus ser han hasta desde cuando según también años tras ante por para se ya porque donde muy sin cada hoy ayer ese esa eso " +
	"estos estas una al les lunes martes miércoles jueves viernes sábado domingo " +
	"di che non per della sono gli nel nella alla dei delle anche ed dal dalla il lo suo sua dopo contro tra più " +
	"het een niet voor zijn aan ook werd naar bij deze wordt heeft maar nog tegen " +
	"och att det som på är ikke og jeg nie się jest że ve bir bu için ile da um uma os em dos ao não na do das pelo pela à às foi são mais seu sua pelos " +
	"olarak daha sonra gibi kadar olan ancak çok ise göre değil olduğunu olduğu etti oldu dedi yeni yeniden dün her tarafından karşı sonra ilk iki başkanı büyük arasında yaptığı söyledi açıkladı";
/** Words with foreign letters that English has taken in. */
const TAKEN_IN =
	"café cafés résumé résumés naïve naïveté fiancé fiancée façade façades cliché clichés décor protégé protégés protégée née exposé passé déjà crème brûlée jalapeño jalapeños piñata señor señora über voilà soufflé " +
	"communiqué communiqués attaché attachés émigré émigrés élite détente melée mêlée consommé régime touché cortège matinée soirée purée sauté entrée entrées divorcé risqué blasé doppelgänger smörgåsbord";

const LANGUAGE_OF: ReadonlyMap<string, number> = new Map([
	...FOREIGN.split(" ").map((word) => [word, LANGUAGE.foreign] as const),
	...ENGLISH.split(" ").map((word) => [word, LANGUAGE.english] as const),
	...TAKEN_IN.split(" ").map((word) => [word, LANGUAGE.unknown] as const),
]);
/** A letter of the Latin script that English has not. */
export const FOREIGN_LETTER = /[À-ÖØ-öø-ž]/;
/** "l'accord", "qu'il", "dell'anno". */
const ELISION = /^(?:[ldnscjm]|qu|dell|nell|all|un)['’]\p{L}{2}/u;
/** "Ankara'da", "İstanbul'un": case endings after an apostrophe. */
const TURKISH_ENDING = /['’](?:[dt][ae]n?|y[aeıiuü]|n?[ıiuü]n|nd[ae]n?|l[aeıi])$/;

/**
 * What a word says of the language it stands in: LANGUAGE.english and LANGUAGE.foreign for small words, the latter also for lower-case words
 * with letters that English has not; LANGUAGE.unknown for all others.
 */
export const wordLanguage = (text: string, isLower: boolean): number => {
	if (!isLower) return TURKISH_ENDING.test(text) ? LANGUAGE.foreign : LANGUAGE.unknown;
	const known = LANGUAGE_OF.get(text);
	if (known !== undefined) return known;
	return FOREIGN_LETTER.test(text) || ELISION.test(text) ? LANGUAGE.foreign : LANGUAGE.unknown;
};
