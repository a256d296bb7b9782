import { afterFrame } from "./after-frame";
import { changesText, SHOWING_ATTRIBUTES } from "./changes-text";
import { articleFrame } from "./page-frames";
import { isElement } from "./plain-node";

/** Quiet time after a change before it is told, and the longest that a page that never rests is waited for. */
const QUIET_MS = 150;
const LONGEST_WAIT_MS = 1_000;

const WATCHED: MutationObserverInit = {
	childList: true,
	characterData: true,
	subtree: true,
	attributeFilter: SHOWING_ATTRIBUTES,
	attributeOldValue: true,
};

export type PageWatcher = {
	/** Text nodes whose text has changed, told at once: what is painted on them is stale. */
	readonly onTextChanged: (nodes: ReadonlySet<Node>) => void;
	/** The page has changed, told once for a batch of changes. */
	readonly onChanged: () => void;
	/** Elements have another class, style or state, and nothing else has changed; told once for a batch. */
	readonly onRestyled: (elements: ReadonlySet<Element>) => void;
	/** The page shows another address, or comes back from the back/forward cache. */
	readonly onArrived: () => void;
	/** The page is left, perhaps into the back/forward cache. */
	readonly onLeft: () => void;
	/** Changes of these nodes are our own. */
	readonly isOwn: (node: Node) => boolean;
};

export type PageWatch = {
	/** Watches an open shadow root or the document of a frame as well: what changes in it is not seen from the document. */
	readonly alsoWatch: (root: ShadowRoot | Document) => void;
};

/** Tells of everything that makes an earlier reading of the page stale, until `signal` aborts. */
export const watchPage = (document: Document, watcher: PageWatcher, signal: AbortSignal): PageWatch => {
	const window = document.defaultView;
	if (!window || signal.aborted) return { alsoWatch: () => {} };
	let address = document.URL;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let firstChange = 0;
	let hasChanged = false;
	let restyled = new Set<Element>();

	const tell = (): void => {
		const elements = restyled;
		const isOnlyRestyled = !hasChanged;
		timer = undefined;
		hasChanged = false;
		restyled = new Set();
		if (document.URL !== address) {
			address = document.URL;
			watcher.onArrived();
		} else if (isOnlyRestyled) watcher.onRestyled(elements);
		else watcher.onChanged();
	};
	const schedule = (): void => {
		const now = performance.now();
		if (timer === undefined) firstChange = now;
		clearTimeout(timer);
		timer = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_WAIT_MS - now)));
	};

	/** Documents of frames that are watched and still shown. */
	const frames = new Set<Document>();
	const observer = new MutationObserver((records) => {
		const texts = new Set<Node>();
		for (const record of records) {
			const { type, target } = record;
			if (type === "characterData") texts.add(target);
			if (type === "attributes" && isWithText(target) && !watcher.isOwn(target)) restyled.add(target);
			hasChanged ||= changesText(record) && !isAllOwn(record, watcher.isOwn);
		}
		for (const frame of frames) {
			if (frame.defaultView !== null) continue;
			frames.delete(frame);
			hasChanged = true;
		}
		if (texts.size > 0) watcher.onTextChanged(texts);
		if (hasChanged || restyled.size > 0) schedule();
	});
	const watched = new WeakSet<Node>();
	const watch = (root: ShadowRoot | Document): void => {
		if (signal.aborted || watched.has(root)) return;
		watched.add(root);
		if (root !== document && !("host" in root)) frames.add(root);
		observer.observe(root, WATCHED);
	};
	watch(document);

	/** What fades or unfolds is seen when it has arrived. */
	const arrived = ({ target }: Event): void => {
		if (!isElement(target) || !isWithText(target) || watcher.isOwn(target)) return;
		restyled.add(target);
		schedule();
	};
	for (const name of ["transitionend", "animationend"])
		document.addEventListener(name, arrived, { capture: true, passive: true, signal });
	/** A frame has got another document, which may be the article. */
	const loaded = async ({ target }: Event): Promise<void> => {
		if (!isElement(target) || target.localName !== "iframe" || watcher.isOwn(target)) return;
		await afterFrame();
		if (signal.aborted || !articleFrame(target as HTMLIFrameElement)) return;
		hasChanged = true;
		schedule();
	};
	document.addEventListener("load", loaded, { capture: true, passive: true, signal });
	const moved = (): void => {
		if (document.URL === address) return;
		hasChanged = true;
		schedule();
	};
	navigationOf(window)?.addEventListener("currententrychange", moved, { signal });
	window.addEventListener("popstate", moved, { signal });
	window.addEventListener("hashchange", moved, { signal });
	window.addEventListener("pageshow", (event) => event.persisted && watcher.onArrived(), { signal });
	window.addEventListener("pagehide", () => watcher.onLeft(), { signal });
	signal.addEventListener(
		"abort",
		() => {
			observer.disconnect();
			clearTimeout(timer);
		},
		{ once: true },
	);
	return { alsoWatch: watch };
};

const isWithText = (target: Node): target is Element => isElement(target) && target.firstChild !== null;

const isAllOwn = (record: MutationRecord, isOwn: (node: Node) => boolean): boolean =>
	record.type === "childList" && [...record.addedNodes, ...record.removedNodes].every(isOwn);

/** The Navigation API, where there is one: single-page applications change their address without an event elsewhere. */
const navigationOf = (window: Window): EventTarget | null => {
	const navigation: unknown = Reflect.get(window, "navigation");
	return navigation instanceof EventTarget ? navigation : null;
};
