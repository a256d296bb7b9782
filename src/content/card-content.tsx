import { isArea } from "../core/map/is-area";
import type { Candidate, Mention, Reading } from "../core/reading";
import { NOT_SURE_BELOW } from "../core/reading";
import { CardSteps } from "../ui/CardSteps";
import { CardTools } from "../ui/CardTools";
import { CorrectionBar } from "../ui/CorrectionBar";
import { cardModel } from "../ui/card-model";
import type { CardTranslate } from "../ui/card-texts";
import { EntityCard } from "../ui/EntityCard";
import { MiniMap } from "../ui/MiniMap";
import { mentionFor, subjectOf } from "../ui/mention-for";
import { OwnNote } from "../ui/OwnNote";
import { PinButton } from "../ui/PinButton";
import type { CardSource } from "./card-source";
import type { CardActions, CardState } from "./card-state";

type Props = {
	readonly state: CardState;
	readonly source: CardSource;
	readonly reading: Reading;
	readonly t: CardTranslate;
	readonly does: CardActions;
};

/** The language that the card's own words are written in. */
const LOCALE = "en-GB";
const MOST_CANDIDATES = 5;

/** The name that an entity goes by, wherever it is known; empty where nowhere. */
const nameOf = (id: string | null, { reading, state }: Props): string => {
	const { member } = state.found.reply ?? {};
	return reading.entities.find((one) => one.id === id)?.name ?? (member?.id === id ? member.name : "");
};

/** Everybody who may be meant by the words, without the one whom the reader has refused. */
const candidatesOf = (mention: Mention, { state }: Props): readonly Candidate[] => {
	const { runnerUp, candidates = [] } = mention;
	const all = [...(runnerUp ? [runnerUp] : []), ...candidates, ...(state.found.reply?.others ?? [])];
	const byId = new Map(all.filter(({ id }) => id !== state.subject.id).map((one) => [one.id, one]));
	return [...byId.values()].slice(0, MOST_CANDIDATES);
};

/** What the words mean where the reader has said so. */
const correctedMention = (mention: Mention, props: Props): Mention => {
	const corrected = props.state.found.reply?.corrected;
	if (!corrected) return mention;
	const { standsFor: _standsFor, runnerUp: _runnerUp, candidates: _candidates, ...rest } = mention;
	const isNamed = corrected.instead !== null && !corrected.isOutdated;
	return {
		...rest,
		entity: isNamed ? corrected.instead : null,
		sense: rest.sense && "literal",
		via: "correction",
		confidence: isNamed ? 1 : 0,
		why: isNamed ? props.t("cardCorrectedWhy") : "",
		...(isNamed ? {} : { candidates: candidatesOf(mention, props) }),
	};
};

const mentionOf = (props: Props): Mention | null => {
	const { state, reading } = props;
	const { mark, id } = state.subject;
	if (mark) {
		const mention = reading.mentions[mark.mention];
		return mention ? correctedMention(mention, props) : null;
	}
	const entity = reading.entities.find((one) => one.id === id) ?? state.found.reply?.member;
	return entity ? mentionFor(entity, reading) : null;
};

/** Where a card's subject lies, if the words mean the place itself and it is known where that is. */
const placeOf = (mention: Mention, { reading, state }: Props) => {
	if ((mention.sense !== "literal" && mention.sense !== null) || mention.confidence < NOT_SURE_BELOW) return undefined;
	const { member } = state.found.reply ?? {};
	const place =
		reading.entities.find(({ id }) => id === subjectOf(mention)) ??
		(member?.id === subjectOf(mention) ? member : undefined);
	return place?.type === "place" && place.coordinates ? { ...place, coordinates: place.coordinates } : undefined;
};

/** The open card: what is known, and what the reader can do. Null where the page no longer holds its subject. */
export const cardContent = (props: Props) => {
	const { state, source, reading, t, does } = props;
	const mention = mentionOf(props);
	if (!mention) return null;
	const { subject, found, trail, isPinned } = state;
	const { reply, outline } = found;
	const original = subject.mark ? reading.mentions[subject.mark.mention] : undefined;
	const introducedBy = reading.entities.find(({ id }) => id === mention.entity)?.introducedBy;
	const introduction = introducedBy ? source.passage(introducedBy) : "";
	const surface = original ? source.passage(original) : nameOf(mention.entity, props);
	const model = cardModel({
		mention,
		reading,
		surface,
		today: new Date().toISOString().slice(0, 10),
		...(introduction ? { introduction } : {}),
		...(reply ? { entry: reply.extra, facts: reply.facts, member: reply.member } : {}),
	});
	const place = placeOf(mention, props);
	const marks = source.marks().filter((mark) => {
		const one = reading.mentions[mark.mention];
		return one !== undefined && subject.id !== null && subjectOf(one) === subject.id;
	});
	const at = marks.findIndex(({ mention: index }) => index === subject.mark?.mention);
	const corrected = subject.mark ? reply?.corrected : null;
	const before = trail.at(-1);
	const top = (before || corrected) && (
		<>
			{before && (
				<button type="button" class="back" onClick={does.back}>
					<span aria-hidden="true">‹</span> {t("cardBack", before.name)}
				</button>
			)}
			{corrected && (
				<CorrectionBar
					corrected={corrected}
					surface={surface}
					not={nameOf(subject.id, props)}
					instead={nameOf(corrected.instead, props)}
					t={t}
					onScope={(scope) => does.say(corrected.instead, scope)}
					onUndo={does.undo}
				/>
			)}
		</>
	);
	const canKnow = model.id !== null && !model.id.startsWith("x:");
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
		const by = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
		if (by === undefined || marks.length === 0) return;
		event.preventDefault();
		does.step(by);
	};
	const card = (
		<EntityCard
			model={model}
			t={t}
			locale={LOCALE}
			onOpen={does.open}
			{...(subject.mark ? { onChoose: (id: string) => does.say(id, corrected?.scope ?? "article") } : {})}
			top={top}
			corner={<PinButton isPinned={isPinned} t={t} onPin={does.pin} />}
			{...(marks.length > 1 || (marks.length === 1 && at < 0)
				? { steps: <CardSteps at={at} count={marks.length} t={t} onStep={does.step} /> }
				: {})}
			tools={
				<CardTools
					t={t}
					onNotThis={subject.mark && model.id !== null && !corrected ? () => does.say(null, "article") : null}
					known={canKnow && reply ? { is: reply.isKnown, onKnown: does.know } : null}
					isUnsaved={state.isUnsaved}
				/>
			}
		>
			{outline && place && (
				<MiniMap
					outline={outline}
					at={place.coordinates}
					isArea={place.kind !== "region" && isArea(place.kind)}
					label={t("cardMapLabel", place.name)}
				/>
			)}
			{reply?.own && <OwnNote entry={reply.own} t={t} />}
		</EntityCard>
	);
	// biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the dialog around it -- its buttons do the same
	const view = <div onKeyDown={onKeyDown}>{card}</div>;
	return { view, name: model.name, hasMap: place !== undefined };
};
