/** How newspapers shorten the states behind a town ("BIRMINGHAM, Ala."), folded, to the id of the state. */
const STATES =
	"ala AL|alaska AK|ariz AZ|ark AR|calif CA|cal CA|colo CO|conn CT|del DE|fla FL|ga GA|ill IL|ind IN|kan KS|kans KS|ky KY|la LA|md MD|mass MA|mich MI|minn MN|miss MS|mo MO|mont MT|neb NE|nebr NE|nev NV|nh NH|nj NJ|nm NM|ny NY|nc NC|nd ND|okla OK|ore OR|pa PA|ri RI|sc SC|sd SD|tenn TN|tex TX|vt VT|va VA|wash WA|wva WV|wis WI|wisc WI|wyo WY|dc DC";

const ID_OF: ReadonlyMap<string, string> = new Map(
	STATES.split("|").map((pair): [string, string] => {
		const [short = "", code = ""] = pair.split(" ");
		return [short, `a:US.${code}`];
	}),
);

/** The id of the American state that a folded word is short for; null for none. */
export const stateOfAbbreviation = (word: string): string | null => ID_OF.get(word) ?? null;
