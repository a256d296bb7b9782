/** One named highlight of ours. */
export type NamedHighlight = {
	/** Replaces what it shows. */
	readonly show: (ranges: Iterable<StaticRange>) => void;
	readonly add: (range: StaticRange) => void;
	readonly remove: (range: StaticRange) => void;
	/** Puts it back when the page has cleared the registry or set something else under our name. */
	readonly restore: () => void;
};

/**
 * Registers a highlight under `name` until `signal` aborts. The registry belongs to the page too: what we show is kept in an object of our own and the
 * registry is only written, never iterated (Firefox refuses that to content scripts). On abort it is taken out only if it is still ours, so
 * that an orphaned script does not remove the paint of its successor.
 */
export const namedHighlight = (name: string, priority: number, signal: AbortSignal): NamedHighlight => {
	const highlight = new Highlight();
	highlight.priority = priority;
	const restore = (): void => {
		if (!signal.aborted && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
	};
	restore();
	signal.addEventListener(
		"abort",
		() => {
			if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
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
