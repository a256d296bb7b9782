/** Runs work that could pause to its end without a pause. */
export const runAtOnce = <T>(work: Generator<void, T>): T => {
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
};
