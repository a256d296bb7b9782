export type Figure = { readonly median: number; readonly min: number; readonly max: number };

const ROUNDS = 5;

/** Median, least and greatest of some measurements. */
export const figureOf = (values: readonly number[]): Figure => {
	const sorted = [...values].sort((a, b) => a - b);
	return { median: sorted[sorted.length >> 1] ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
};

/**
 * Measures contenders in turn, A B C A B C …, so that a drift of the machine's speed meets them all alike. The first round warms up and is not counted.
 * Each contender returns its own figure (milliseconds, bytes …).
 */
export const inTurn = async (
	contenders: Readonly<Record<string, () => number | Promise<number>>>,
	rounds = ROUNDS,
): Promise<Record<string, Figure>> => {
	const values = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
	for (let round = 0; round <= rounds; round++)
		for (const [name, run] of Object.entries(contenders)) {
			const value = await run();
			if (round > 0) values.get(name)?.push(value);
		}
	return Object.fromEntries([...values].map(([name, measured]) => [name, figureOf(measured)]));
};

/** CPU milliseconds (user and system) that `work` takes in this process. */
export const cpuMs = (work: () => void): number => {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};
