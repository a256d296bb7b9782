import type { EntityCardProps } from "./EntityCard";
import { writtenDate } from "./written-date";

/** What decided for this one, who else it might be, and how old the entry is; folded away until it is asked for. */
export const WhyThis = ({ model: { why, runnerUp, asOf }, t, locale }: EntityCardProps) => (
	<details class="why">
		<summary>{t("cardWhy")}</summary>
		<p>{why}</p>
		{runnerUp && (
			<p>{t("cardOrMaybe", runnerUp.description ? `${runnerUp.name}, ${runnerUp.description}` : runnerUp.name)}</p>
		)}
		{asOf && <p>{t("cardChecked", writtenDate(asOf, { locale, upTo: "month" }))}</p>}
	</details>
);
