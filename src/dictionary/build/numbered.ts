/** Each different value with its number, in order of first appearance. */
export const numbered = <T>(values: Iterable<T>): Map<T, number> => {
	const numbers = new Map<T, number>();
	for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
	return numbers;
};
