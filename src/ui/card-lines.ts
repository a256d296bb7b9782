import type { CardModel } from "./card-model";
import { type CardTranslate, kindText } from "./card-texts";
import { countryName } from "./country-name";
import { writtenDate } from "./written-date";

type Words = { readonly t: CardTranslate; readonly locale: string };

/** What it is, where it belongs and how old or big it is, in one line: "Person · China · born 1966". */
export const kindLine = (model: CardModel, words: Words): string =>
	[words.t(kindText(model.kind ?? model.type)), countryPart(model, words), sizePart(model, words)]
		.filter((part) => part !== "")
		.join(" · ");

/** The country, unless the name or the description says it anyway. */
const countryPart = ({ countries, kind, name, description }: CardModel, { locale }: Words): string => {
	if (kind === "country" || countries[0] === undefined) return "";
	const country = countryName(countries[0], locale);
	return name.includes(country) || description.includes(country) ? "" : country;
};

const sizePart = ({ population, lifetime, existence }: CardModel, { t, locale }: Words): string => {
	if (population) {
		const count = new Intl.NumberFormat(locale, {
			notation: "compact",
			compactDisplay: "long",
			maximumSignificantDigits: 3,
		}).format(population.count);
		return population.year ? t("cardPopulationYear", count, String(population.year)) : t("cardPopulation", count);
	}
	const { founded, dissolved } = existence ?? {};
	if (founded && dissolved) return t("cardLived", founded.slice(0, 4), dissolved.slice(0, 4));
	if (founded) return t("cardFounded", writtenDate(founded, { locale, upTo: "year" }));
	const { born, died } = lifetime ?? {};
	if (born && died) return t("cardLived", born.slice(0, 4), died.slice(0, 4));
	return born ? t("cardBorn", writtenDate(born, { locale, upTo: "year" })) : "";
};

const SENSES = {
	government: "cardSense_government",
	team: "cardSense_team",
	people: "cardSense_people",
} as const;

/** What the words of the article are here, where a place name means something else than the place; empty where it does not. */
export const standsLine = ({ stands }: CardModel, { t }: Words): string => {
	if (!stands || stands.sense === "literal") return "";
	if (!stands.for || stands.sense !== "government") return t(SENSES[stands.sense], stands.surface);
	const key =
		stands.for.kind === "country" || stands.for.kind === "territory" ? "cardStandsForGovernment" : "cardStandsFor";
	return t(key, stands.surface, stands.for.name);
};

/** "3 mentions in this article", in the form that the language wants. */
export const mentionsLine = ({ count }: CardModel, { t, locale }: Words): string => {
	const isOne = new Intl.PluralRules(locale).select(count) === "one";
	return t(isOne ? "cardMentions_one" : "cardMentions_other", new Intl.NumberFormat(locale).format(count));
};
