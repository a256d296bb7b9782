import type { OwnEntry } from "../core/own/own-entries";
import type { CardTranslate } from "./card-texts";

type Props = { readonly entry: OwnEntry; readonly t: CardTranslate };

/** What the reader wrote about somebody: below what the dictionary says, and told apart from it. */
export const OwnNote = ({ entry: { name, description, note }, t }: Props) => (
	<aside class="own" aria-label={t("cardOwn")}>
		<p class="own-label">{t("cardOwn")}</p>
		<p dir="auto">
			<strong>{name}</strong>
			{description !== "" && `: ${description}`}
		</p>
		{note !== "" && (
			<p class="own-note" dir="auto">
				{note}
			</p>
		)}
	</aside>
);
