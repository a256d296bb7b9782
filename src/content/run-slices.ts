/** Longest stretch of work in one go: short enough for a frame of 16 ms to keep its place. */
const SLICE_MS = 5;

type Scheduler = { readonly yield?: () => Promise<void> };

const pause = (): Promise<void> => {
	const scheduler: Scheduler | undefined = Reflect.get(globalThis, "scheduler");
	return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/** Runs generators to their end, one after the other. */
export type RunSlices = <T>(work: Generator<void, T>) => Promise<T>;

/**
 * Runs work so that the page stays responsive: whenever it has worked for 5 ms it pauses, and what follows at once shares those 5 ms.
 * Its promises reject with the signal's reason as soon as that is aborted between two slices, and with whatever the work throws.
 */
export const sliceRunner = (signal?: AbortSignal): RunSlices => {
	let end = Number.NEGATIVE_INFINITY;
	return async (work) => {
		for (;;) {
			if (performance.now() >= end) {
				await pause();
				end = performance.now() + SLICE_MS;
			}
			signal?.throwIfAborted();
			do {
				const step = work.next();
				if (step.done) return step.value;
			} while (performance.now() < end);
		}
	};
};
