import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import { isArea } from "../core/map/is-area";
import type { Reading, ReadingEntity } from "../core/reading";
import { CARD_LOCALE, cardWords } from "../platform/card-words";
import { CardRoot } from "../ui/CardRoot";
import { CardTools } from "../ui/CardTools";
import { cardModel } from "../ui/card-model";
import { EntityCard } from "../ui/EntityCard";
import { MiniMap } from "../ui/MiniMap";
import { mentionFor } from "../ui/mention-for";
import { OwnNote } from "../ui/OwnNote";
import { landOutlineOf } from "./land-outline-of";
import { useCard } from "./use-card";

type Props = {
	readonly entity: ReadingEntity;
	readonly reading: Reading;
	/** The sentence of the article that introduces whom only the article knows. */
	readonly introduction?: string | undefined;
	/** What is different about the card where it stands. */
	readonly css?: string;
	/** The way through the mentions. */
	readonly steps?: ComponentChildren;
	readonly onOpen?: (entity: EntityId) => void;
};

const today = (): string => new Date().toISOString().slice(0, 10);

/** The card of one member of the cast, as it is on the page: with its facts, its map, the reader's own entry, and "I know this one". */
export const MemberCard = ({ entity, reading, introduction, css = "", steps, onOpen }: Props) => {
	const [outline, setOutline] = useState<string | null>(null);
	const { reply, isUnsaved, know } = useCard(entity, reading.article.date?.from ?? null);
	const { coordinates } = entity;
	useEffect(() => {
		let isCurrent = true;
		if (coordinates) void landOutlineOf().then((found) => isCurrent && setOutline(found));
		return () => {
			isCurrent = false;
		};
	}, [coordinates]);
	const model = cardModel({
		mention: mentionFor(entity, reading),
		reading,
		surface: entity.name,
		today: today(),
		member: reply?.member ?? entity,
		...(introduction ? { introduction } : {}),
		...(reply ? { entry: reply.extra, facts: reply.facts } : {}),
	});
	const canKnow = reply !== null && !entity.id.startsWith("x:");
	return (
		<CardRoot css={css}>
			<EntityCard
				model={model}
				t={cardWords}
				locale={CARD_LOCALE}
				{...(onOpen ? { onOpen } : {})}
				{...(steps ? { steps } : {})}
				tools={
					<CardTools
						t={cardWords}
						onNotThis={null}
						known={canKnow ? { is: reply.isKnown, onKnown: know } : null}
						isUnsaved={isUnsaved}
					/>
				}
			>
				{outline && coordinates && entity.type === "place" && (
					<MiniMap
						outline={outline}
						at={coordinates}
						isArea={isArea(entity.kind)}
						label={cardWords("cardMapLabel", entity.name)}
					/>
				)}
				{reply?.own && <OwnNote entry={reply.own} t={cardWords} />}
			</EntityCard>
		</CardRoot>
	);
};
