import type { ComponentChildren } from "preact";
import { CandidateList } from "./CandidateList";
import { CountryBadges } from "./CountryBadges";
import { kindLine, mentionsLine, standsLine } from "./card-lines";
import type { CardModel } from "./card-model";
import type { CardWords } from "./card-texts";
import { FactList } from "./FactList";
import { FromArticle } from "./FromArticle";
import { KindIcon } from "./KindIcon";
import { NameList } from "./NameList";
import { RolePair } from "./RolePair";
import { WhyThis } from "./WhyThis";
import { wikipediaAddress } from "./wikipedia-address";

export type EntityCardProps = CardWords & {
	readonly model: CardModel;
	/** What else belongs on the card: a map, the reader's own entry. */
	readonly children?: ComponentChildren;
	/** Above everything: the way back, a correction. */
	readonly top?: ComponentChildren;
	/** Beside the name. */
	readonly corner?: ComponentChildren;
	/** The way through the mentions; left out: how many there are. */
	readonly steps?: ComponentChildren;
	/** Below everything: what the reader can say. */
	readonly tools?: ComponentChildren;
	/** Takes one of those who may be meant. */
	readonly onChoose?: ((id: string) => void) | undefined;
};

/** What is said before those who may be meant: nobody, some; as we see it, and after the reader has refused one. */
const LEADS = [
	["cardNotKnown", "cardNobodyElse"],
	["cardNotSure", "cardWhoIsIt"],
] as const;

/** Who or what a name in the article is: one card, from plain data. */
export const EntityCard = (props: EntityCardProps) => {
	const { model, t, locale, onOpen, children, top, corner, steps, tools, onChoose } = props;
	const { name, type, description, countries, introduction, candidates, count, link, facts } = model;
	const words = { t, locale };
	const stands = standsLine(model, words);
	return (
		<article class="card" aria-label={t("cardLabel", name)}>
			{top}
			<header>
				<KindIcon type={type} />
				<h2 dir="auto" title={name}>
					{name}
				</h2>
				<div class="corner">
					{countries.length > 0 && <CountryBadges codes={countries} locale={locale} />}
					{corner}
				</div>
				<p class="kind">{kindLine(model, words)}</p>
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
			{candidates && (
				<CandidateList
					candidates={candidates}
					lead={t(LEADS[candidates.length > 0 ? 1 : 0][top ? 1 : 0])}
					t={t}
					onChoose={onChoose}
				/>
			)}
			{children}
			{facts && <FactList facts={facts} writtenOn={model.writtenOn} t={t} locale={locale} onOpen={onOpen} />}
			{model.relation && (
				<p class="with">
					{t("cardRelation", model.relation.word)}{" "}
					<NameList names={[model.relation.of]} locale={locale} onOpen={onOpen} />
				</p>
			)}
			{model.with.length > 0 && (
				<p class="with">
					{t("cardWith")} <NameList names={model.with} locale={locale} onOpen={onOpen} />
				</p>
			)}
			<WhyThis model={model} t={t} locale={locale} />
			{(count > 0 || steps || link) && (
				<footer>
					{steps ?? (count > 0 ? <span>{mentionsLine(model, words)}</span> : tools)}
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
			{(count > 0 || steps || !link) && tools}
		</article>
	);
};
