import { useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import type { Reading, ReadingEntity } from "../core/reading";
import { cardWords } from "../platform/card-words";
import { CardSteps } from "../ui/CardSteps";
import { CardTrail } from "./CardTrail";
import css from "./cast-card.css?inline";
import { MemberCard } from "./MemberCard";

type Props = {
	readonly entity: ReadingEntity;
	readonly reading: Reading;
	/** The sentence of the article that goes with it. */
	readonly passage: string | undefined;
	readonly onJump: (nth: number) => void;
	readonly onOpenOther: (entity: EntityId) => void;
};

/**
 * The card of one member of the cast below its row, with the way through its mentions on the page. A name in it opens the row of that name, or, where
 * the page does not name it, its card in this place.
 */
export const CastCard = ({ entity, reading, passage, onJump, onOpenOther }: Props) => {
	const [at, setAt] = useState(0);
	const { count, introducedBy } = entity;
	const step = (by: 1 | -1) => {
		const next = (at + by + count) % count;
		setAt(next);
		onJump(next);
	};
	const openRow = (id: EntityId): boolean => {
		const isInCast = reading.entities.some((one) => one.id === id && one.count > 0);
		if (isInCast) onOpenOther(id);
		return isInCast;
	};
	return (
		<div class="cast-card">
			<CardTrail
				entity={entity}
				reading={reading}
				onOpen={openRow}
				first={(open) => (
					<MemberCard
						entity={entity}
						reading={reading}
						css={css}
						steps={<CardSteps at={at} count={count} t={cardWords} onStep={step} />}
						onOpen={open}
						{...(introducedBy ? { introduction: passage } : {})}
					/>
				)}
			/>
		</div>
	);
};
