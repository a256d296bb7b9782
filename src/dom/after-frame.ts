/** A page in the background draws no frames: it is not waited for longer than this. */
const LONGEST_WAIT_MS = 100;

/**
 * Resolves when the page has drawn its next frame. Asking for visibility right after a change would make the browser lay the page out once more
 * for us alone; after a frame that work is done.
 */
export const afterFrame = (): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, LONGEST_WAIT_MS);
		requestAnimationFrame(() => {
			clearTimeout(timer);
			setTimeout(resolve);
		});
	});
