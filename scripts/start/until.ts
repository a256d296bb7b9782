const POLL_MS = 50;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Asks until the answer is neither null, undefined nor false, then gives it.
 * @throws after `timeoutMs`, naming what was waited for.
 */
export const until = async <T>(
	what: string,
	ask: () => Promise<T | null | undefined | false>,
	timeoutMs = DEFAULT_TIMEOUT_MS,
): Promise<T> => {
	const end = performance.now() + timeoutMs;
	for (;;) {
		const answer = await ask();
		if (answer !== null && answer !== undefined && answer !== false) return answer;
		if (performance.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s for ${what}, in vain.`);
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
};
