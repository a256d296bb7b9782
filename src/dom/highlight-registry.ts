/** One named highlight of ours. */
export type NamedHighlight = {
	/** Replaces what it shows. */
	readonly show: (ranges: Iterable<StaticRange>) => void;
	readonly add: (range: StaticRange) => void;
	readonly remove: (range: StaticRange) => void;
	/** Puts it back when the page has cleared the registry or set something else under our name. */
	readonly restore: () => void;
};

export type HighlightOptions = {
	/** The window whose document is painted. */
	readonly view: Window & typeof globalThis;
	readonly priority: number;
	readonly signal: AbortSignal;
};

/**
 * Registers a highlight under `name` until `signal` aborts. The registry belongs to the page too: what we show is kept in an object of our own and the
 * registry is only written, never iterated (Firefox refuses that to content scripts). On abort it is taken out only if it is still ours, so
 * that an orphaned script does not remove the paint of its successor.
 */
export const namedHighlight = (name: string, { view, priority, signal }: HighlightOptions): NamedHighlight => {
	const { highlights } = view.CSS;
	const highlight = new view.Highlight();
	highlight.priority = priority;
	const restore = (): void => {
		if (!signal.aborted && highlights.get(name) !== highlight) highlights.set(name, highlight);
	};
	restore();
	signal.addEventListener(
		"abort",
		() => {
			if (highlights.get(name) === highlight) highlights.delete(name);
			highlight.clear();
		},
		{ once: true },
	);
	return {
		show: (ranges) => {
			highlight.clear();
			for (const range of ranges) highlight.add(range);
			restore();
		},
		add: (range) => highlight.add(range),
		remove: (range) => highlight.delete(range),
		restore,
	};
};
