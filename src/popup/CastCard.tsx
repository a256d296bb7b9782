import { useEffect, useState } from "preact/hooks";
import type { Entity, EntityId } from "../core/entity";
import type { OwnEntry } from "../core/own/own-entries";
import type { Reading, ReadingEntity } from "../core/reading";
import { cardWords } from "../platform/card-words";
import { t } from "../platform/translate";

import { EntityCard } from "../ui/EntityCard";
import { OwnNote } from "../ui/OwnNote";
import { wikipediaAddress } from "../ui/wikipedia-address";
import { cardOf } from "./card-of";
import { ownEntryOf } from "./own-entry-of";

type Props = {
	readonly entity: ReadingEntity;
	readonly reading: Reading;
	/** The sentence of the article that goes with it. */
	readonly passage: string | undefined;
	/** Asks for the dictionary's own entry; undefined where there is none. */
	readonly entryOf: (id: EntityId) => Promise<Entity | undefined>;
	readonly onJump: (nth: number) => void;
	readonly onOpenOther: (entity: EntityId) => void;
};

/** How many of the names that stand near this one are offered. */
const MOST_COMPANIONS = 4;

/** The language that the card's own words are written in. */
const LOCALE = "en";

/** What is known of one member of the cast, who is named with it, and the way through its mentions on the page. */
export const CastCard = ({ entity, reading, passage, entryOf, onJump, onOpenOther }: Props) => {
	const [at, setAt] = useState(0);
	const [entry, setEntry] = useState<Entity | undefined>(undefined);
	const [own, setOwn] = useState<OwnEntry | null>(null);
	const { id, name, count, link } = entity;
	useEffect(() => {
		let isCurrent = true;
		void entryOf(id).then((found) => isCurrent && setEntry(found));
		void ownEntryOf([name]).then((found) => isCurrent && setOwn(found));
		return () => {
			isCurrent = false;
		};
	}, [id, name, entryOf]);
	const companions = entity.with.flatMap((other) => reading.entities.find((one) => one.id === other) ?? []);
	const go = (step: number) => {
		const next = (at + step + count) % count;
		setAt(next);
		onJump(next);
	};
	return (
		<div class="cast-card">
			<EntityCard
				model={cardOf(entity, reading, { today: new Date().toISOString().slice(0, 10), entry, introduction: passage })}
				t={cardWords}
				locale={LOCALE}
			/>
			{own && <OwnNote entry={own} t={cardWords} />}
			{companions.length > 0 && (
				<p class="companions">
					{t("namedWith")}{" "}
					{companions.slice(0, MOST_COMPANIONS).map((other) => (
						<button key={other.id} type="button" class="link" onClick={() => onOpenOther(other.id)}>
							{other.name}
						</button>
					))}
				</p>
			)}
			<div class="steps">
				{count > 1 ? (
					<>
						<button type="button" class="tool" aria-label={t("previousMention")} onClick={() => go(-1)}>
							‹
						</button>
						<span aria-live="polite">{t("mentionNofM", [at + 1, count])}</span>
						<button type="button" class="tool" aria-label={t("nextMention")} onClick={() => go(1)}>
							›
						</button>
					</>
				) : (
					<button type="button" class="link" onClick={() => onJump(0)}>
						{t("showInText")}
					</button>
				)}
				{link && (
					<a href={wikipediaAddress(link)} target="_blank" rel="noreferrer">
						{t("wikipedia")}
					</a>
				)}
			</div>
		</div>
	);
};
