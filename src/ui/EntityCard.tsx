import type { ComponentChildren } from "preact";
import { CandidateList } from "./CandidateList";
import { CountryBadges } from "./CountryBadges";
import { kindLine, mentionsLine, standsLine } from "./card-lines";
import type { CardModel } from "./card-model";
import type { CardTranslate } from "./card-texts";
import { FromArticle } from "./FromArticle";
import { KindIcon } from "./KindIcon";
import { RolePair } from "./RolePair";
import { WhyThis } from "./WhyThis";
import { wikipediaAddress } from "./wikipedia-address";

export type EntityCardProps = {
	readonly model: CardModel;
	readonly t: CardTranslate;
	/** BCP 47, for numbers and dates. */
	readonly locale: string;
	/** What else belongs on the card: a map, the reader's own entry. */
	readonly children?: ComponentChildren;
};

/** Who or what a name in the article is: one card, from plain data. */
export const EntityCard = ({ model, t, locale, children }: EntityCardProps) => {
	const { name, type, description, countries, introduction, candidates, count, link } = model;
	const words = { t, locale };
	const stands = standsLine(model, words);
	return (
		<article class="card" aria-label={t("cardLabel", name)}>
			<header>
				<KindIcon type={type} />
				<div class="title">
					<h2 dir="auto" title={name}>
						{name}
					</h2>
					<p class="kind">{kindLine(model, words)}</p>
				</div>
				{countries.length > 0 && <CountryBadges codes={countries} locale={locale} />}
			</header>
			{stands !== "" && <p class="stands">{stands}</p>}
			{description !== "" && introduction === undefined && (
				<p class="description" dir="auto">
					{description.charAt(0).toUpperCase() + description.slice(1)}
				</p>
			)}
			{introduction === undefined ? (
				<RolePair model={model} t={t} locale={locale} />
			) : (
				<FromArticle model={model} t={t} />
			)}
			{candidates && <CandidateList candidates={candidates} t={t} />}
			{children}
			{model.with.length > 0 && (
				<p class="with">{t("cardWith", new Intl.ListFormat(locale, { type: "conjunction" }).format(model.with))}</p>
			)}
			<WhyThis model={model} t={t} locale={locale} />
			{(count > 0 || link) && (
				<footer>
					{count > 0 && <span>{mentionsLine(model, words)}</span>}
					{link && (
						<a href={wikipediaAddress(link)} target="_blank" rel="noreferrer noopener">
							{t("cardWikipedia")}
							<span class="away" aria-hidden="true">
								↗
							</span>
						</a>
					)}
				</footer>
			)}
		</article>
	);
};
