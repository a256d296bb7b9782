import { changesText } from "./changes-text";

/** Quiet time after a change before it is told, and the longest that a page that never rests is waited for. */
const QUIET_MS = 150;
const LONGEST_WAIT_MS = 1_000;

export type PageWatcher = {
	/** Text nodes whose text has changed, told at once: what is painted on them is stale. */
	readonly onTextChanged: (nodes: ReadonlySet<Node>) => void;
	/** The page has changed, told once for a batch of changes. */
	readonly onChanged: () => void;
	/** The page shows another address, or comes back from the back/forward cache. */
	readonly onArrived: () => void;
	/** The page is left, perhaps into the back/forward cache. */
	readonly onLeft: () => void;
	/** Changes of these nodes are our own. */
	readonly isOwn: (node: Node) => boolean;
};

/** Tells of everything that makes an earlier reading of the page stale, until `signal` aborts. */
export const watchPage = (document: Document, watcher: PageWatcher, signal: AbortSignal): void => {
	const window = document.defaultView;
	if (!window || signal.aborted) return;
	let address = document.URL;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let firstChange = 0;

	const tell = (): void => {
		timer = undefined;
		if (document.URL === address) {
			watcher.onChanged();
			return;
		}
		address = document.URL;
		watcher.onArrived();
	};
	const schedule = (): void => {
		const now = performance.now();
		if (timer === undefined) firstChange = now;
		clearTimeout(timer);
		timer = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_WAIT_MS - now)));
	};

	const observer = new MutationObserver((records) => {
		const texts = new Set<Node>();
		let hasChanged = false;
		for (const record of records) {
			if (record.type === "characterData") texts.add(record.target);
			hasChanged ||= changesText(record) && !isAllOwn(record, watcher.isOwn);
		}
		if (texts.size > 0) watcher.onTextChanged(texts);
		if (hasChanged) schedule();
	});
	observer.observe(document, { childList: true, characterData: true, subtree: true });

	const moved = (): void => {
		if (document.URL !== address) schedule();
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
};

const isAllOwn = (record: MutationRecord, isOwn: (node: Node) => boolean): boolean =>
	record.type === "childList" && [...record.addedNodes, ...record.removedNodes].every(isOwn);

/** The Navigation API, where there is one: single-page applications change their address without an event elsewhere. */
const navigationOf = (window: Window): EventTarget | null => {
	const navigation: unknown = Reflect.get(window, "navigation");
	return navigation instanceof EventTarget ? navigation : null;
};
