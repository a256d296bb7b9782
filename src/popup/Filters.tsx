import type { EntityType } from "../core/entity";
import { plural, t } from "../platform/translate";
import { type CastGroup, countIn } from "./cast-of";
import { GROUP_NAMES } from "./group-names";

type Props = {
	readonly groups: readonly CastGroup[];
	readonly query: string;
	readonly only: EntityType | null;
	readonly onQuery: (query: string) => void;
	readonly onOnly: (only: EntityType | null) => void;
	/** Leads from the search into the list. */
	readonly onArrowDown: (event: KeyboardEvent) => void;
};

/** The search, and one button for each type of name with its number. */
export const Filters = ({ groups, query, only, onQuery, onOnly, onArrowDown }: Props) => (
	<div class="filters">
		<input
			type="search"
			placeholder={t("searchCast")}
			aria-label={t("searchCast")}
			value={query}
			onInput={(event) => onQuery(event.currentTarget.value)}
			onKeyDown={(event) => event.key === "ArrowDown" && onArrowDown(event)}
		/>
		<fieldset class="chips">
			<legend class="unseen">{t("filterByType")}</legend>
			{groups.map(({ type, members }) => (
				<button
					key={type}
					type="button"
					class="chip"
					aria-pressed={only === type}
					disabled={members.length === 0 && only !== type}
					onClick={() => onOnly(only === type ? null : type)}
				>
					{t(GROUP_NAMES[type])} <b>{members.length}</b>
				</button>
			))}
		</fieldset>
		<p class="unseen" aria-live="polite">
			{query === "" ? "" : plural("countFound", countIn(groups))}
		</p>
	</div>
);
