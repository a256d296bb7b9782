/** The card's English, by key. `$1` … are replaced. */
export const CARD_TEXTS = {
	cardKind_person: "Person",
	cardKind_country: "Country",
	cardKind_territory: "Territory",
	cardKind_region: "Region",
	cardKind_city: "City",
	cardKind_water: "Water",
	cardKind_physical: "Landscape",
	cardKind_seat: "Seat of power",
	cardKind_government: "Government body",
	"cardKind_intl-org": "International organisation",
	cardKind_party: "Political party",
	"cardKind_armed-group": "Armed group",
	cardKind_military: "Armed forces",
	cardKind_company: "Company",
	cardKind_media: "News medium",
	"cardKind_think-tank": "Think tank",
	cardKind_ngo: "Non-governmental organisation",
	cardKind_university: "University",
	cardKind_sports: "Sports",
	"cardKind_other-org": "Organisation",
	cardKind_organisation: "Organisation",
	cardKind_place: "Place",
	cardThen: "When this was written",
	cardThenDated: "When this was written, $1",
	cardLatest: "Latest known, as of $1",
	cardThenAndLatest: "Then and latest known, as of $1",
	cardNoLonger: "no longer in this office",
	cardFromArticle: "From this article",
	cardMayHaveChanged: "$1; may have changed",
	cardChecked: "Our entry was last checked in $1.",
	cardFormer: "former $1",
	cardSince: "since $1",
	cardUntil: "until $1",
	cardActing: "acting $1",
	cardSense_government: "“$1” here means those who govern there",
	cardSense_team: "“$1” here is the team",
	cardSense_people: "“$1” here means the people who live there",
	cardStandsFor: "“$1” here stands for $2",
	cardStandsForGovernment: "“$1” here means the government of $2",
	cardNotSure: "Not sure who or what this is. It may be:",
	cardNotKnown: "Named here, and in no dictionary of ours.",
	cardMentions_one: "$1 mention in this article",
	cardMentions_other: "$1 mentions in this article",
	cardPopulation: "$1 inhabitants",
	cardPopulationYear: "$1 inhabitants ($2)",
	cardBorn: "born $1",
	cardLived: "$1–$2",
	cardWith: "Named with $1",
	cardWhy: "Why this one",
	cardOrMaybe: "Or: $1",
	cardWikipedia: "Wikipedia",
	cardLabel: "Card: $1",
} as const;

export type CardText = keyof typeof CARD_TEXTS;

/** Gives the text for a key with its values put in. Components get it as a prop. */
export type CardTranslate = (key: CardText, ...values: readonly string[]) => string;

/** The card's English texts as they stand in this file. */
export const cardEnglish: CardTranslate = (key, ...values) =>
	CARD_TEXTS[key].replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? "");
