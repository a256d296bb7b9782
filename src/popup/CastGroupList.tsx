import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import type { ReadingEntity } from "../core/reading";
import { plural, t } from "../platform/translate";
import { CastRow } from "./CastRow";
import type { CastGroup } from "./cast-of";
import { GROUP_NAMES } from "./group-names";
import { rowLine } from "./row-line";

type Props = {
	readonly group: CastGroup;
	/** Whether it is known when the article was written. */
	readonly isDated: boolean;
	readonly open: EntityId | null;
	readonly onToggle: (entity: EntityId) => void;
	readonly onArrow: (event: KeyboardEvent) => void;
	readonly card: (entity: ReadingEntity) => ComponentChildren;
};

/** More rows are built when they are asked for: the heaviest in the story come first. */
const MOST_AT_ONCE = 200;

/** The members of one type, the heaviest first. */
export const CastGroupList = ({ group: { type, members }, isDated, open, onToggle, onArrow, card }: Props) => {
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? members : members.filter(({ id }, index) => index < MOST_AT_ONCE || id === open);
	// Asking the browser for a text in every row would cost more than the row.
	const mentions = useMemo(
		() =>
			new Map([...new Set(members.map(({ count }) => count))].map((count) => [count, plural("countMentions", count)])),
		[members],
	);
	return (
		<section aria-labelledby={`group-${type}`}>
			<h2 id={`group-${type}`}>{t(GROUP_NAMES[type])}</h2>
			<ul>
				{shown.map((entity) => (
					<CastRow
						key={entity.id}
						entity={entity}
						line={rowLine(entity, isDated)}
						mentions={mentions.get(entity.count) ?? ""}
						isOpen={open === entity.id}
						onToggle={() => onToggle(entity.id)}
						onKeyDown={onArrow}
					>
						{open === entity.id && card(entity)}
					</CastRow>
				))}
			</ul>
			{shown.length < members.length && (
				<button type="button" class="pill more" onClick={() => setWhole(true)}>
					{t("showAll", [members.length])}
				</button>
			)}
		</section>
	);
};
