/**
 * Runs in the page before its own scripts: makes time and chance the same in every run, and notes when something is painted.
 * The two names are read back by `PAGE_FACTS`.
 */
export const PAGE_PROBE = `(() => {
	let seed = 1;
	Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	const now = Date.UTC(2026, 0, 1);
	const RealDate = Date;
	globalThis.Date = class extends RealDate {
		constructor(...args) { args.length ? super(...args) : super(now); }
		static now() { return now; }
	};
	if (crypto.randomUUID) crypto.randomUUID = () => "00000000-0000-4000-8000-000000000000";
	const probe = { painted: null };
	Object.defineProperty(globalThis, "__probe", { value: probe });
	const look = () => {
		for (const [name, highlight] of CSS.highlights)
			if (/^dramatis-(actor|place)$/.test(name) && highlight.size > 0) { probe.painted = performance.now(); return; }
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
})()`;

export type PageFacts = {
	readonly paintedMs: number | null;
	readonly readyMs: number;
	readonly ranges: number;
	readonly dom: string;
};

/** What is there to see: when it was painted, how many ranges are registered, the whole document with open shadow roots. */
export const PAGE_FACTS = `(() => {
	let ranges = 0;
	for (const [name, highlight] of CSS.highlights) if (/^dramatis-(actor|place)$/.test(name)) ranges += highlight.size;
	const shadows = [];
	for (const element of document.querySelectorAll("*")) if (element.shadowRoot) shadows.push(element.shadowRoot.innerHTML);
	const timing = performance.getEntriesByType("navigation")[0];
	return {
		paintedMs: globalThis.__probe.painted,
		readyMs: timing ? timing.domContentLoadedEventEnd : 0,
		ranges,
		dom: document.documentElement.outerHTML + shadows.join("\\n"),
	};
})()`;
