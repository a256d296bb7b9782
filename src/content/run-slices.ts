/** Longest stretch of work in one go: short enough for a frame of 16 ms to keep its place. */
const SLICE_MS = 5;

type Scheduler = { readonly yield?: () => Promise<void> };

const pause = (): Promise<void> => {
	const scheduler: Scheduler | undefined = Reflect.get(globalThis, "scheduler");
	return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/**
 * Runs a generator to its end, pausing whenever it has worked for 5 ms, so that the page stays responsive.
 * @throws the signal's reason as soon as it is aborted between two slices, and whatever the work throws
 */
export const runSlices = async <T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> => {
	for (;;) {
		signal?.throwIfAborted();
		const end = performance.now() + SLICE_MS;
		do {
			const step = work.next();
			if (step.done) return step.value;
		} while (performance.now() < end);
		await pause();
	}
};
