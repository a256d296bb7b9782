/** Under this key the script knows itself in its own isolated world; pages have another global object and cannot see it. */
const KEY = Symbol.for("dramatis.page");

/**
 * Starts the page side, or tells the one that already runs here that the reader has asked for this page once more: the script is put into a
 * listed page by the browser and by the reader's click as well.
 * `start` gets the signal of its life and how to end it, and returns what to do when it is asked again.
 */
export const singlePage = (start: (signal: AbortSignal, end: () => void) => () => void): void => {
	const earlier: unknown = Reflect.get(globalThis, KEY);
	if (typeof earlier === "function") {
		earlier();
		return;
	}
	const life = new AbortController();
	life.signal.addEventListener("abort", () => Reflect.deleteProperty(globalThis, KEY), { once: true });
	Reflect.set(
		globalThis,
		KEY,
		start(life.signal, () => life.abort()),
	);
};
