import type { Entity, EntityId } from "../core/entity";
import { isArea } from "../core/map/is-area";
import type { OwnEntry } from "../core/own/own-entries";
import { type Mention, NOT_SURE_BELOW, type Reading, type ReadingEntity } from "../core/reading";
import { type MentionAt, mentionAtPoint, mentionRects, type Point } from "../dom/mention-at-point";
import type { MentionMark } from "../dom/mention-mark";
import { cardModel } from "../ui/card-model";
import { EntityCard } from "../ui/EntityCard";
import { MiniMap } from "../ui/MiniMap";
import { OwnNote } from "../ui/OwnNote";
import { type CardAnchor, createCardHost } from "./card-host";
import type { CardParts } from "./card-parts";
import type { CardSource } from "./card-source";
import { hoverIntent } from "./hover-intent";
import { pageTheme } from "./page-theme";
import { type HeldKeys, watchPointer } from "./pointer-watch";

export type Cards = {
	/** Opens the card of a name at once and puts the focus into it. */
	readonly openByKey: (mark: MentionMark) => void;
	readonly close: () => void;
	/** Whether a node is the card's own host element. */
	readonly isOwn: (node: Node) => boolean;
};

export type CardsOptions = {
	/** The page's newest reading; null while there is none. */
	readonly source: () => CardSource | null;
	/** The dictionary's own entries. */
	readonly entries: (ids: readonly EntityId[]) => Promise<Readonly<Record<EntityId, Entity>>>;
	/** Left out: nothing opens. */
	readonly parts?: CardParts;
	readonly signal: AbortSignal;
};

/** A name that is not painted, or that is a link, wants to be pointed at twice as long: most pointers there are only passing. */
const HESITANT_FACTOR = 2;
const LOCALE = "en";
const CLICKABLE = "a[href], button, summary, [role=button], [role=link]";

type Facts = { readonly entry?: Entity; readonly outline: string | null; readonly own: OwnEntry | null };

const NO_FACTS: Facts = { outline: null, own: null };

/** The place on the map of a card: where the words mean the place itself and it is known where that is. */
const placeOf = (mention: Mention, { entities }: Reading): ReadingEntity | undefined => {
	if (mention.sense !== "literal" || mention.confidence < NOT_SURE_BELOW) return undefined;
	return entities.find(({ id, coordinates }) => id === mention.entity && coordinates !== undefined);
};

/** Opens the card of the name that the reader points at, until `signal` aborts. */
export const startCards = (document: Document, { source, entries, parts, signal }: CardsOptions): Cards => {
	const host = createCardHost(document, signal);
	let fetched: { readonly mark: MentionMark; readonly facts: Promise<Facts> } | null = null;
	let shown: MentionMark | null = null;

	const subjectOf = (mark: MentionMark): EntityId | null => {
		const mention = source()?.reading()?.mentions[mark.mention];
		return mention?.standsFor ?? mention?.entity ?? null;
	};

	const draw = (mark: MentionMark, anchor: CardAnchor, { entry, outline, own }: Facts = NO_FACTS): void => {
		const from = source();
		const reading = from?.reading();
		const mention = reading?.mentions[mark.mention];
		if (!from || !reading || !mention || !parts) return;
		const passage = reading.entities.find(({ id }) => id === mention.entity)?.introducedBy;
		const introduction = passage ? from.passage(passage) : "";
		const model = cardModel({
			mention,
			reading,
			surface: from.passage(mention),
			today: new Date().toISOString().slice(0, 10),
			...(introduction ? { introduction } : {}),
			...(entry ? { entry } : {}),
		});
		const { t } = parts;
		const place = placeOf(mention, reading);
		host.show(
			<EntityCard model={model} t={t} locale={LOCALE}>
				{outline && place?.coordinates && (
					<MiniMap
						outline={outline}
						at={place.coordinates}
						isArea={isArea(place.kind)}
						label={t("cardMapLabel", place.name)}
					/>
				)}
				{own && <OwnNote entry={own} t={t} />}
			</EntityCard>,
			anchor,
		);
	};

	const open = (mark: MentionMark, at: Point): void => {
		const lines = mentionRects(document, mark.pieces);
		const line = lines.find((box) => at.y >= box.top - 1 && at.y <= box.bottom + 1) ?? lines[0];
		const element = mark.pieces[0]?.node.parentElement;
		if (!line || !element) return;
		const anchor: CardAnchor = { lines, line, theme: pageTheme(element) };
		shown = mark;
		draw(mark, anchor);
		fetched?.facts.then((facts) => shown === mark && draw(mark, anchor, facts));
	};

	/** What has to be asked for; a card without it is still a card. */
	const factsOf = async (mark: MentionMark): Promise<Facts> => {
		const from = source();
		const reading = from?.reading();
		const mention = reading?.mentions[mark.mention];
		if (!from || !reading || !mention || !parts) return NO_FACTS;
		const id = subjectOf(mark);
		const known = reading.entities.find((entity) => entity.id === id);
		const [entry, outline, own] = await Promise.all([
			id && !id.startsWith("x:")
				? entries([id]).then(
						(found) => found[id],
						() => undefined,
					)
				: undefined,
			placeOf(mention, reading) ? parts.outline() : null,
			parts.ownEntry([from.passage(mention), ...(known ? [known.name] : [])]),
		]);
		return { ...(entry ? { entry } : {}), outline, own };
	};

	const hover = hoverIntent<MentionMark>({
		delayMs: (mark) => {
			const delay = source()?.hoverDelayMs() ?? 0;
			const isLink = mark.pieces[0]?.node.parentElement?.closest(CLICKABLE) != null;
			return mark.isPainted && !isLink ? delay : delay * HESITANT_FACTOR;
		},
		prepare: (mark) => {
			fetched = { mark, facts: factsOf(mark) };
		},
		open,
		close: () => {
			shown = null;
			host.hide();
		},
		cardBox: host.box,
		after: (ms, callback) => {
			const timer = setTimeout(callback, ms);
			return () => clearTimeout(timer);
		},
	});

	/** Whether the key is down that the reader wants to hold for a card; true where none is wanted. */
	const isHeld = ({ altKey, ctrlKey, shiftKey }: HeldKeys): boolean =>
		({ none: true, Alt: altKey, Control: ctrlKey, Shift: shiftKey })[source()?.holdKey() ?? "none"];

	const at = (point: Point): MentionAt | null => {
		const index = source()?.index();
		return index ? mentionAtPoint(document, point, index) : null;
	};

	watchPointer(
		document,
		{
			onMove: (point, isOwn, keys) => {
				if (isOwn) hover.overCard();
				else hover.over(isHeld(keys) ? (at(point)?.mark ?? null) : null, point);
			},
			onTap: (point, target) => {
				const found = target.closest(CLICKABLE) ? null : at(point);
				if (found) hover.openNow(found.mark, point);
			},
			onAway: hover.cancel,
			isOwn: host.isOwn,
		},
		signal,
	);
	signal.addEventListener("abort", hover.cancel, { once: true });
	const openByKey = (mark: MentionMark): void => {
		const box = mentionRects(document, mark.pieces)[0];
		if (!box) return;
		hover.openNow(mark, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
		host.focus();
	};
	return { openByKey, close: hover.cancel, isOwn: host.isOwn };
};
