import { CandidateList } from "./CandidateList";
import { CountryBadges, countryName } from "./CountryBadges";
import type { CardModel } from "./card-model";
import type { CardTranslate } from "./card-texts";
import { KindIcon } from "./KindIcon";
import { RolePair } from "./RolePair";
import { wikipediaAddress } from "./wikipedia-address";
import { writtenDate } from "./written-date";

export type EntityCardProps = {
	readonly model: CardModel;
	readonly t: CardTranslate;
	/** BCP 47, for numbers and dates. */
	readonly locale: string;
};

/** Who or what a name in the article is: one card, from plain data. */
export const EntityCard = ({ model, t, locale }: EntityCardProps) => {
	const { name, type, description, countries, introduction, candidates, count, link } = model;
	const also = [kindLine({ model, t, locale }), lifeLine({ model, t, locale })].filter((part) => part !== "");
	return (
		<article class="card" aria-label={t("cardLabel", name)}>
			<header>
				<KindIcon type={type} />
				<div class="title">
					<h2 dir="auto">{name}</h2>
					<p class="kind">{also.join(" · ")}</p>
				</div>
				{countries.length > 0 && <CountryBadges codes={countries} locale={locale} />}
			</header>
			<StandsFor model={model} t={t} />
			{description !== "" && introduction === undefined && (
				<p class="description" dir="auto">
					{capitalised(description)}
				</p>
			)}
			<RolePair model={model} t={t} locale={locale} />
			{introduction !== undefined && (
				<figure class="introduction">
					<figcaption>{t("cardFromArticle")}</figcaption>
					<blockquote dir="auto">{introduction}</blockquote>
				</figure>
			)}
			{candidates && <CandidateList candidates={candidates} t={t} />}
			<details class="why">
				<summary>{t("cardWhy")}</summary>
				<p>{model.why}</p>
				{model.runnerUp && <p>{t("cardOrMaybe", described(model.runnerUp))}</p>}
			</details>
			<footer>
				{count > 0 && <span>{plural("cardMentions", count, { t, locale })}</span>}
				{link && (
					<a href={wikipediaAddress(link)} target="_blank" rel="noreferrer noopener">
						{t("cardWikipedia")}
						<span class="away" aria-hidden="true">
							↗
						</span>
					</a>
				)}
			</footer>
		</article>
	);
};

const StandsFor = ({ model, t }: Pick<EntityCardProps, "model" | "t">) => {
	const { stands } = model;
	if (!stands || stands.sense === "literal") return null;
	return (
		<p class="stands">
			{stands.for ? t("cardStandsFor", stands.surface, stands.for) : t(`cardSense_${stands.sense}`, stands.surface)}
		</p>
	);
};

const kindLine = ({ model, t, locale }: EntityCardProps): string => {
	const kind = t(`cardKind_${model.kind ?? model.type}`);
	const country = model.countries[0];
	return country && model.kind !== "country" ? `${kind} · ${countryName(country, locale)}` : kind;
};

const lifeLine = ({ model, t, locale }: EntityCardProps): string => {
	if (model.population) {
		const count = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 }).format(
			model.population.count,
		);
		const { year } = model.population;
		return year ? t("cardPopulationYear", count, String(year)) : t("cardPopulation", count);
	}
	const { born, died } = model.lifetime ?? {};
	if (born && died) return t("cardLived", born.slice(0, 4), died.slice(0, 4));
	return born ? t("cardBorn", writtenDate(born, { locale, upTo: "year" })) : "";
};

const described = ({ name, description }: { readonly name: string; readonly description: string }): string =>
	description ? `${name}, ${description}` : name;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plural = (key: "cardMentions", count: number, { t, locale }: Pick<EntityCardProps, "t" | "locale">): string => {
	const form = new Intl.PluralRules(locale).select(count) === "one" ? "one" : "other";
	return t(`${key}_${form}`, new Intl.NumberFormat(locale).format(count));
};
