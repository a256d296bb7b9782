/** Names of countries that English gives an article: plurals, and those that say what they are. */
const TAKES_THE =
	/^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Caribbean Netherlands|Isle of Man|(?!South ).*\b(?:Republic|Islands|Emirates|States|Kingdom|Territory|Lands)\b.*)$/;

/** The name of a country as it stands in a sentence: "the Netherlands", "Norway". */
export const withArticle = (name: string): string => (TAKES_THE.test(name) ? `the ${name}` : name);
