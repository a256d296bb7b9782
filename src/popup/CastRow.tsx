import type { EntityId } from "../core/entity";
import type { ReadingEntity } from "../core/reading";
import { plural } from "../platform/translate";
import { CastCard } from "./CastCard";
import { TypeIcon } from "./TypeIcon";

type Props = {
	readonly entity: ReadingEntity;
	readonly names: ReadonlyMap<EntityId, string>;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	readonly onJump: (nth: number) => void;
	readonly onOpenOther: (entity: EntityId) => void;
};

const lineOf = ({ roleThen, roleLatest, description }: ReadingEntity): string => {
	const role = roleThen ?? roleLatest;
	if (!role) return description;
	return role.ofName ? `${role.title}, ${role.ofName}` : role.title;
};

/** One member of the cast: a line that opens its card and takes the page to its first mention. */
export const CastRow = ({ entity, names, isOpen, onToggle, onKeyDown, onJump, onOpenOther }: Props) => (
	<li class={isOpen ? "row open" : "row"}>
		<button type="button" data-row aria-expanded={isOpen} onClick={onToggle} onKeyDown={onKeyDown}>
			<TypeIcon type={entity.type} />
			<span class="row-words">
				<span class="row-name" dir="auto">
					{entity.name}
				</span>
				<span class="row-line" dir="auto">
					{lineOf(entity)}
				</span>
			</span>
			<span class="row-count" title={plural("countMentions", entity.count)}>
				<span aria-hidden="true">{entity.count}</span>
				<span class="unseen">{plural("countMentions", entity.count)}</span>
			</span>
		</button>
		{isOpen && <CastCard entity={entity} names={names} onJump={onJump} onOpenOther={onOpenOther} />}
	</li>
);
