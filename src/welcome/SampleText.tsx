import { useEffect, useState } from "preact/hooks";
import { castMember } from "../core/cast-member";
import type { Entity, EntityId } from "../core/entity";
import type { Reading } from "../core/reading";
import { typeOfKind } from "../core/type-of-kind";
import { CARD_LOCALE, cardWords } from "../platform/card-words";
import { sendToBackground } from "../platform/messages";
import { t } from "../platform/translate";
import { CardRoot } from "../ui/CardRoot";
import { cardModel } from "../ui/card-model";

import { EntityCard } from "../ui/EntityCard";
import { SAMPLE, SAMPLE_DAY, type SamplePiece } from "./sample";

type Name = Exclude<SamplePiece, string>;
type Entities = Readonly<Record<EntityId, Entity>>;

/** Bodies that the roles of the sample belong to, so that they are named. */
const ALSO = ["c:NO"];

const idOf = ({ id, standsFor }: Name): EntityId => standsFor ?? id;

const cardFor = (name: Name, entities: Entities) => {
	const entry = entities[idOf(name)];
	if (!entry) return null;
	const date = { from: SAMPLE_DAY, to: SAMPLE_DAY, source: "meta" as const };
	const reading: Reading = {
		article: { title: "", date, language: "en" },
		entities: [castMember(entry, { entities, day: SAMPLE_DAY })],
		mentions: [],
	};
	const mention = {
		block: 0,
		start: 0,
		end: name.text.length,
		type: typeOfKind(entry.kind),
		entity: name.id,
		...(name.standsFor ? { standsFor: name.standsFor } : {}),
		sense: name.sense ?? null,
		via: "dictionary" as const,
		confidence: 1,
		why: "",
	};
	return cardModel({ mention, reading, surface: name.text, entry, today: new Date().toISOString().slice(0, 10) });
};

/** A few sentences of news with their names underlined; whoever points at one sees its card, made from the dictionary as everywhere. */
export const SampleText = () => {
	const [entities, setEntities] = useState<Entities>({});
	const [open, setOpen] = useState<Name>(() => SAMPLE.filter((piece) => typeof piece !== "string")[2] as Name);
	useEffect(() => {
		const ids = SAMPLE.flatMap((piece) => (typeof piece === "string" ? [] : [piece.id, idOf(piece)]));
		void sendToBackground("entities", { ids: [...new Set([...ids, ...ALSO])] }).then(
			(found) => setEntities(found.entities),
			() => {}, // without a dictionary the page still says what it has to say
		);
	}, []);
	const model = cardFor(open, entities);
	return (
		<div class="sample">
			<p class="sample-text">
				{SAMPLE.map((piece) =>
					typeof piece === "string" ? (
						piece
					) : (
						<button
							key={piece.text}
							type="button"
							class={piece.sense ? "name place" : "name"}
							aria-expanded={piece === open}
							onPointerEnter={() => setOpen(piece)}
							onFocus={() => setOpen(piece)}
							onClick={() => setOpen(piece)}
						>
							{piece.text}
						</button>
					),
				)}
				<small>{t("welcomeSampleDay")}</small>
			</p>
			<div class="sample-card" aria-live="polite">
				{model && (
					<CardRoot>
						<EntityCard model={model} t={cardWords} locale={CARD_LOCALE} />
					</CardRoot>
				)}
			</div>
		</div>
	);
};
