import type { Entity, EntityId } from "../core/entity";
import type { LookUpReply } from "../core/look-up";
import type { PageReport, PageState } from "../core/protocol";
import { articleReader } from "../core/read-article";
import type { Passage, Reading } from "../core/reading";
import type { Settings } from "../core/settings";
import { shownPassages } from "../core/shown-passages";
import { afterFrame } from "../dom/after-frame";
import { areSameMarks } from "../dom/are-same-marks";
import { isRendered } from "../dom/is-rendered";
import { mentionIndex, NO_MENTIONS } from "../dom/mention-index";
import type { MentionMark } from "../dom/mention-mark";
import { pageHighlighter } from "../dom/page-highlighter";
import { piecesBetween } from "../dom/pieces-between";
import { showInWindow } from "../dom/show-in-window";
import { showsOtherwise } from "../dom/shows-otherwise";
import { watchPage } from "../dom/watch-page";
import type { CardSource } from "./card-source";
import { chooseMarks, subjectOf } from "./choose-marks";
import { type PageReading, readPage } from "./page-reader";
import { pageRest } from "./page-rest";
import { sliceRunner } from "./run-slices";

export type Background = {
	readonly lookUp: (keys: string[]) => Promise<LookUpReply>;
	/** The dictionary's own entries, for cards. */
	readonly entries: (ids: readonly EntityId[]) => Promise<Readonly<Record<EntityId, Entity>>>;
	/** Which of these the reader knows. Left out, or failing: none. */
	readonly known?: (ids: readonly EntityId[]) => Promise<readonly EntityId[]>;
	/** Tells the toolbar. */
	readonly tell: (state: PageState, reading: PageReading | null) => void;
	/** The state that a failed look-up stands for. */
	readonly stateOfError: () => PageState;
};

export type PageVisit = {
	/** Repaints, or reads again, as the settings want it. */
	readonly use: (settings: Settings) => void;
	readonly report: () => Omit<PageReport, "host">;
	/** Scrolls to the n-th mention of an entity and lets it glow; tells how many there are. */
	readonly jumpTo: (entity: EntityId, nth: number) => number;
	readonly cards: CardSource;
};

export type VisitOptions = {
	readonly settings: Settings;
	readonly background: Background;
	readonly isOwn: (node: Node) => boolean;
	/** Called when what the pointer may stand on has become stale. */
	readonly onStale: () => void;
	/** Called with the document of every frame that is read; again after each reading. */
	readonly onFrame: (document: Document) => void;
	readonly signal: AbortSignal;
};

const REST_FACTOR = 9;
/** As many as one message takes. */
const MOST_KNOWN = 2_000;

/** Annotates one page while its site is on: reads, paints, follows its changes. Leaves nothing behind when `signal` aborts. */
export const startVisit = (document: Document, options: VisitOptions): PageVisit => {
	const { background, signal } = options;
	const highlighter = pageHighlighter(document, signal);
	let settings = options.settings;
	let current: PageReading | null = null;
	let state: PageState = "starting";
	let told: Reading | null = null;
	let marks: readonly MentionMark[] = [];
	let index = NO_MENTIONS;
	let isStale = false;
	let isReading = false;
	let isDirty = false;
	/** Counts paintings, so that one that was overtaken by the next gives up. */
	let paintings = 0;
	const runSlices = sliceRunner(signal);
	const readArticle = articleReader({ lookUp: (keys) => background.lookUp([...keys]), runSlices });

	/** Whom the reader knows, where the painting may follow that; the reader is asked for it in the options, with a warning. */
	const unpainted = async ({ entities }: Reading): Promise<ReadonlySet<EntityId>> => {
		if (!settings.hideKnown) return new Set();
		const ids = entities.slice(0, MOST_KNOWN).map(({ id }) => id);
		return new Set(await background.known?.(ids).catch(() => []));
	};

	const paint = async (): Promise<void> => {
		const mine = ++paintings;
		const from = current;
		const quiet = from?.reading ? await unpainted(from.reading) : new Set<EntityId>();
		const chosen = from?.reading
			? await runSlices(
					chooseMarks(
						{ reading: from.reading, blocks: from.text.blocks, nodes: from.text.nodes, unpainted: quiet },
						settings,
					),
				)
			: [];
		if (mine !== paintings || (!isStale && areSameMarks(marks, chosen))) return;
		const next = await runSlices(mentionIndex(chosen));
		if (mine !== paintings || signal.aborted) return;
		isStale = false;
		options.onStale();
		marks = chosen;
		index = next;
		await runSlices(highlighter.painting(marks));
	};

	const setState = (next: PageState): void => {
		state = next;
		background.tell(state, current);
	};

	const readOnce = async (): Promise<void> => {
		try {
			const { wholePage } = settings;
			current = await readPage(document, {
				wholePage,
				read: readArticle,
				runSlices,
				signal,
				before: current,
				onBeginning: async (beginning) => {
					current = beginning;
					await paint();
				},
			});
			for (const root of [...current.text.shadowRoots, ...current.text.frames]) watch.alsoWatch(root);
			current.text.frames.forEach(options.onFrame);
			await paint();
			if (state !== current.state || current.reading !== told) setState(current.state);
			told = current.reading;
		} catch {
			// Reading itself never throws; the dictionary could not be asked, or this visit has ended.
			if (!signal.aborted) setState(background.stateOfError());
		}
	};

	const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
	const rest = pageRest({
		onPause: () => setState("restless"),
		hasChanged: () => {
			const hasChanged = isDirty;
			isDirty = false;
			return hasChanged;
		},
		wait,
		signal,
	});
	/** Reads until nothing has changed meanwhile. A page that never rests is read ever more rarely: reading takes a tenth of the time at most, and pauses. */
	const read = async (): Promise<void> => {
		isDirty = true;
		if (isReading) return;
		isReading = true;
		while (isDirty && !signal.aborted) {
			isDirty = false;
			await afterFrame();
			const start = performance.now();
			await readOnce();
			const isOvertaken = isDirty;
			const restMs = (performance.now() - start) * REST_FACTOR;
			const hasPaused = await rest.after(isOvertaken);
			await wait(isOvertaken && !hasPaused ? restMs : 0);
			isDirty ||= isOvertaken; // a pause ends with a reading
		}
		isReading = false;
	};

	/** Another class or style is no reason to read, unless it shows or hides text that belongs to the article. */
	const readIfShown = async (elements: ReadonlySet<Element>): Promise<void> => {
		await afterFrame();
		if (signal.aborted || isReading || !current) return void (isReading && read());
		if (showsOtherwise(elements, current.text, isRendered)) void read();
	};

	const watch = watchPage(
		document,
		{
			onTextChanged: (nodes) => {
				isStale = highlighter.forget(nodes) || isStale;
			},
			onChanged: () => void read(),
			onRestyled: (elements) => void readIfShown(elements),
			onArrived: () => void read(),
			onLeft: options.onStale,
			isOwn: options.isOwn,
		},
		signal,
	);
	void read();

	const passage = ({ block, start, end }: Passage): string => current?.text.blocks[block]?.text.slice(start, end) ?? "";

	return {
		use: (next) => {
			const isOtherText = next.wholePage !== settings.wholePage;
			settings = next;
			if (isOtherText) void read();
			// It rejects only when the visit ends meanwhile.
			else paint().catch(() => {});
		},
		report: () => ({
			state,
			reading: current?.reading ?? null,
			passages: current?.reading ? shownPassages(current.reading, current.text.blocks) : {},
			surfaces: current?.reading?.mentions.map(passage) ?? [],
			href: document.URL,
		}),
		jumpTo: (entity, nth) => {
			const mentions = current?.reading?.mentions.filter((mention) => subjectOf(mention) === entity) ?? [];
			const mention = mentions[nth % Math.max(1, mentions.length)];
			const nodes = mention ? current?.text.nodes[mention.block] : undefined;
			if (mention && nodes) {
				const pieces = piecesBetween(nodes, mention.start, mention.end);
				showInWindow(document, pieces);
				highlighter.glow(pieces);
			}
			return mentions.length;
		},
		cards: {
			index: () => index,
			marks: () => marks,
			glow: ({ pieces }) => highlighter.glow(pieces),
			reading: () => current?.reading ?? null,
			passage,
			hoverDelayMs: () => settings.hoverDelayMs,
			holdKey: () => settings.holdKey,
		},
	};
};
