import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import type { Reading, ReadingEntity } from "../core/reading";
import { cardWords } from "../platform/card-words";
import { sendToBackground } from "../platform/messages";
import { MemberCard } from "./MemberCard";
import otherCss from "./other-card.css?inline";

type Props = {
	/** Whose card comes first. */
	readonly entity: ReadingEntity;
	readonly reading: Reading;
	/** The first card; its names call `open`. */
	readonly first: (open: (id: EntityId) => void) => ComponentChildren;
	/** Opens a name elsewhere; false: it opens here. */
	readonly onOpen?: (id: EntityId) => boolean;
};

/** Somebody whom the page does not name, by the dictionary; null where nobody can be asked. */
const memberOf = (id: EntityId, { article }: Reading): Promise<ReadingEntity | null> => {
	const day = article.date?.from ?? null;
	const asked = sendToBackground("card", { id, names: [], day, href: null, isShort: false, others: false });
	return asked.then(
		({ member }) => member,
		() => null,
	);
};

/** A card whose names open their own cards in its place, with the way back. */
export const CardTrail = ({ entity, reading, first, onOpen }: Props) => {
	const [trail, setTrail] = useState<readonly ReadingEntity[]>([]);
	const open = (id: EntityId) => {
		if (onOpen?.(id)) return;
		void memberOf(id, reading).then((member) => member && setTrail((now) => [...now, member]));
	};
	const other = trail.at(-1);
	if (!other) return <>{first(open)}</>;
	return (
		<>
			<button type="button" class="link" onClick={() => setTrail(trail.slice(0, -1))}>
				<span aria-hidden="true">‹ </span>
				{cardWords("cardBack", (trail.at(-2) ?? entity).name)}
			</button>
			<MemberCard key={other.id} entity={other} reading={reading} css={otherCss} onOpen={open} />
		</>
	);
};
