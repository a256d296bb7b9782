import type { EntityId } from "../core/entity";
import type { RequestOf } from "../core/protocol";
import type { Mention, Reading } from "../core/reading";
import { mentionRects, type Point } from "../dom/mention-at-point";
import type { MentionMark } from "../dom/mention-mark";
import { showInWindow } from "../dom/show-in-window";
import { subjectOf } from "../ui/mention-for";
import { cardContent } from "./card-content";
import type { CardAnchor, CardHost } from "./card-host";
import type { CardParts } from "./card-parts";
import type { CardSource } from "./card-source";
import { type CardActions, type CardFound, type CardState, type CardSubject, NOTHING_FOUND } from "./card-state";
import { pageTheme } from "./page-theme";

export type OpenCard = {
	/** Asks ahead for what the card of a name will need. */
	readonly prepare: (mark: MentionMark) => void;
	/** Opens the card of a name. */
	readonly open: (mark: MentionMark, at: Point) => void;
	readonly close: () => void;
	/** Whether the reader knows whom a name means, as far as the worker has answered. */
	readonly isKnown: (mark: MentionMark) => boolean;
	readonly isPinned: () => boolean;
	/** The name whose card is open. */
	readonly shown: () => MentionMark | null;
	/** The page has been read anew: what its marks meant holds no more. */
	readonly loseMark: () => void;
};

type Options = {
	readonly host: CardHost;
	readonly parts: CardParts;
	readonly source: () => CardSource | null;
};

const isShort = ({ via }: Mention): boolean => via === "short-form" || via === "acronym";

/** The open card: what it is about, what is known of that, and what the reader does on it. */
export const openCard = (document: Document, { host, parts, source }: Options): OpenCard => {
	let state: CardState | null = null;
	let anchor: CardAnchor | null = null;
	let name = "";
	/** What was asked ahead, and the answer once it has come. */
	let fetched: { readonly mark: MentionMark; readonly found: Promise<CardFound>; answer: CardFound | null } | null =
		null;

	const readingNow = (): Reading | null => source()?.reading() ?? null;
	const subjectAt = (mark: MentionMark): CardSubject => {
		const mention = readingNow()?.mentions[mark.mention];
		return { mark, id: mention ? subjectOf(mention) : null };
	};

	const requestFor = ({ id, mark }: CardSubject, reading: Reading): RequestOf<"card"> => {
		const mention = mark ? reading.mentions[mark.mention] : undefined;
		const surface = mention && source()?.passage(mention);
		const known = reading.entities.find((entity) => entity.id === id);
		return {
			id,
			names: [...(surface ? [surface] : []), ...(known ? [known.name] : [])],
			day: reading.article.date?.from ?? null,
			href: mention ? document.URL : null,
			isShort: mention !== undefined && isShort(mention),
			others: mention !== undefined,
		};
	};

	/** What has to be asked for; a card without it is still a card. */
	const find = async (subject: CardSubject): Promise<CardFound> => {
		const reading = readingNow();
		if (!reading) return NOTHING_FOUND;
		const reply = await parts.card(requestFor(subject, reading));
		const content = drawn({ ...NEW_STATE, subject, found: { reply, outline: null } });
		return { reply, outline: content?.hasMap ? await parts.outline() : null };
	};

	const NEW_STATE = { trail: [], isPinned: false, isUnsaved: false };

	const drawn = (from: CardState) => {
		const page = source();
		const reading = page?.reading();
		return page && reading ? cardContent({ state: from, source: page, reading, t: parts.t, does }) : null;
	};

	const draw = (): void => {
		const content = state && drawn(state);
		if (!content || !anchor) return;
		name = content.name;
		host.show(content.view, anchor, parts.t("cardLabel", name));
	};
	const change = (changes: Partial<CardState>): void => {
		if (!state) return;
		state = { ...state, ...changes };
		draw();
	};
	/** Asks for what a subject needs and shows it, unless the card is about another by then. */
	const fill = async (subject: CardSubject, ahead?: Promise<CardFound>): Promise<void> => {
		const found = await (ahead ?? find(subject));
		if (state?.subject !== subject) return;
		change({ found });
		if (!drawn(state)) does.back(); // nobody can say anything of this one
	};
	const goTo = (subject: CardSubject, changes: Partial<CardState> = {}): void => {
		change({ ...changes, subject, found: NOTHING_FOUND, isUnsaved: false });
		void fill(subject);
	};

	const anchorAt = (mark: MentionMark, y?: number): CardAnchor | null => {
		const lines = mentionRects(document, mark.pieces);
		const line = lines.find((box) => y !== undefined && y >= box.top - 1 && y <= box.bottom + 1) ?? lines[0];
		const element = mark.pieces[0]?.node.parentElement;
		return line && element ? { lines, line, theme: pageTheme(element) } : null;
	};

	/** The mentions of whom the card is about, in the order of the text. */
	const marksOf = (id: EntityId | null): readonly MentionMark[] =>
		(source()?.marks() ?? []).filter((mark) => id !== null && subjectAt(mark).id === id);

	/** Has the worker remember something, and shows what follows from it. */
	const remember = async (saving: Promise<boolean>): Promise<void> => {
		const before = state;
		const isSaved = await saving;
		if (!before || state?.subject !== before.subject) return;
		if (isSaved) await fill(before.subject);
		change({ isUnsaved: !isSaved });
	};
	const correct = (said: Pick<RequestOf<"correct">, "instead" | "scope" | "isTakenBack">): Promise<boolean> => {
		const mention = state?.subject.mark ? readingNow()?.mentions[state.subject.mark.mention] : undefined;
		const surface = mention && source()?.passage(mention);
		if (!state || !surface) return Promise.resolve(false);
		return parts.correct({ surface, not: state.subject.id, href: document.URL, ...said });
	};
	const takeBack = async (): Promise<boolean> => {
		const said = state?.found.reply?.corrected;
		return !said || correct({ instead: said.instead, scope: said.scope, isTakenBack: true });
	};

	const does: CardActions = {
		open: (id) => state && goTo({ id, mark: null }, { trail: [...state.trail, { ...state.subject, name }] }),
		back: () => {
			const before = state?.trail.at(-1);
			if (state && before) goTo({ id: before.id, mark: before.mark }, { trail: state.trail.slice(0, -1) });
		},
		pin: (isPinned) => change({ isPinned }),
		step: (by) => {
			const marks = marksOf(state?.subject.id ?? null);
			const from = marks.findIndex(({ mention }) => mention === state?.subject.mark?.mention);
			const mark = marks[from < 0 ? (by > 0 ? 0 : marks.length - 1) : (from + by + marks.length) % marks.length];
			if (!mark || !state) return;
			showInWindow(document, mark.pieces, { atOnce: true });
			source()?.glow(mark);
			anchor = anchorAt(mark) ?? anchor;
			const subject = subjectAt(mark);
			// What is known of the same one stays; only what the reader said of these very words is asked anew.
			change({ subject, isPinned: true, isUnsaved: false });
			void fill(subject);
		},
		say: (instead, scope) =>
			void remember(takeBack().then((isGone) => isGone && correct({ instead, scope, isTakenBack: false }))),
		undo: () => void remember(takeBack()),
		know: (isKnown) => {
			const id = state?.found.reply?.member?.id;
			if (id) void remember(parts.know({ id, name, isKnown }));
		},
	};

	const close = (): void => {
		state = null;
		host.hide();
	};

	return {
		prepare: (mark) => {
			const asked: typeof fetched = { mark, found: find(subjectAt(mark)), answer: null };
			fetched = asked;
			void asked.found.then((found) => {
				asked.answer = found;
			});
		},
		open: (mark, at) => {
			const there = anchorAt(mark, at.y);
			if (!there) return;
			anchor = there;
			const subject = subjectAt(mark);
			const ahead = fetched?.mark === mark ? fetched : null;
			// Whole at once where the answer is there: a card that grows may have chosen the wrong side.
			state = { ...NEW_STATE, subject, found: ahead?.answer ?? NOTHING_FOUND };
			draw();
			if (!ahead?.answer) void fill(subject, ahead?.found);
		},
		close,
		isKnown: (mark) => fetched?.mark === mark && (fetched.answer?.reply?.isKnown ?? false),
		isPinned: () => state?.isPinned ?? false,
		shown: () => state?.subject.mark ?? null,
		loseMark: () => {
			if (!state) return;
			if (state.subject.id === null) close();
			else change({ subject: { id: state.subject.id, mark: null }, trail: [] });
		},
	};
};
