import type { EntityCardProps } from "./EntityCard";
import { writtenDate } from "./written-date";

const nameOfSource = (source: string): string => source.replace(/^@[^/]+\//, "").replace("@", " ");

/** What decided for this one, who else it might be, how old the entry is and where it comes from; folded away until it is asked for. */
export const WhyThis = ({ model: { candidates, why, runnerUp, asOf, sources = [] }, t, locale }: EntityCardProps) =>
	why === "" && !asOf ? null : (
		<details class="why">
			<summary>{t(candidates ? "cardWhyUnsure" : why === "" ? "cardAbout" : "cardWhy")}</summary>
			{why !== "" && <p>{why}</p>}
			{runnerUp && (
				<p>{t("cardOrMaybe", runnerUp.description ? `${runnerUp.name}, ${runnerUp.description}` : runnerUp.name)}</p>
			)}
			{asOf && (
				<p>
					{t("cardChecked", writtenDate(asOf, { locale, upTo: "month" }))}
					{sources.length > 0 && ` ${t("cardSources", new Intl.ListFormat(locale).format(sources.map(nameOfSource)))}`}
				</p>
			)}
		</details>
	);
