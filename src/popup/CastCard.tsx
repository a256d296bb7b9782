import { useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import type { Reading, ReadingEntity } from "../core/reading";
import { cardWords } from "../platform/card-words";
import { sendToBackground } from "../platform/messages";
import { CardSteps } from "../ui/CardSteps";
import castCss from "./cast-card.css?inline";
import { MemberCard } from "./MemberCard";
import otherCss from "./other-card.css?inline";

type Props = {
	readonly entity: ReadingEntity;
	readonly reading: Reading;
	/** The sentence of the article that goes with it. */
	readonly passage: string | undefined;
	readonly onJump: (nth: number) => void;
	readonly onOpenOther: (entity: EntityId) => void;
};

const isInCast = (id: EntityId, { entities }: Reading): boolean =>
	entities.some((one) => one.id === id && one.count > 0);

/** Somebody whom the page does not name, by the dictionary; null where nobody can be asked. */
const memberOf = (id: EntityId, { article }: Reading): Promise<ReadingEntity | null> => {
	const day = article.date?.from ?? null;
	const asked = sendToBackground("card", { id, names: [], day, href: null, isShort: false, others: false });
	return asked.then(
		({ member }) => member,
		() => null,
	);
};

/**
 * The card of one member of the cast below its row, with the way through its mentions on the page. A name in it opens the row of that name, or, where
 * the page does not name it, its card in this place, with the way back.
 */
export const CastCard = ({ entity, reading, passage, onJump, onOpenOther }: Props) => {
	const [at, setAt] = useState(0);
	const [trail, setTrail] = useState<readonly ReadingEntity[]>([]);
	const { count, introducedBy } = entity;
	const step = (by: 1 | -1) => {
		const next = (at + by + count) % count;
		setAt(next);
		onJump(next);
	};
	const open = (id: EntityId) => {
		if (isInCast(id, reading)) return onOpenOther(id);
		void memberOf(id, reading).then((member) => member && setTrail((now) => [...now, member]));
	};
	const other = trail.at(-1);
	return (
		<div class="cast-card">
			{other ? (
				<>
					<button type="button" class="link" onClick={() => setTrail(trail.slice(0, -1))}>
						<span aria-hidden="true">‹ </span>
						{cardWords("cardBack", (trail.at(-2) ?? entity).name)}
					</button>
					<MemberCard key={other.id} entity={other} reading={reading} css={otherCss} onOpen={open} />
				</>
			) : (
				<MemberCard
					entity={entity}
					reading={reading}
					css={castCss}
					steps={<CardSteps at={at} count={count} t={cardWords} onStep={step} />}
					onOpen={open}
					{...(introducedBy ? { introduction: passage } : {})}
				/>
			)}
		</div>
	);
};
