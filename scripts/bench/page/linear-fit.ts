export type Point = { readonly x: number; readonly y: number };
export type LinearFit = { readonly slope: number; readonly start: number; readonly r2: number };

/** Least squares through some points; `r2` is the share of the variance that the line explains (1 for fewer than three points). */
export const linearFit = (points: readonly Point[]): LinearFit => {
	const count = Math.max(1, points.length);
	const meanX = points.reduce((sum, { x }) => sum + x, 0) / count;
	const meanY = points.reduce((sum, { y }) => sum + y, 0) / count;
	let xx = 0;
	let xy = 0;
	let yy = 0;
	for (const { x, y } of points) {
		xx += (x - meanX) ** 2;
		xy += (x - meanX) * (y - meanY);
		yy += (y - meanY) ** 2;
	}
	const slope = xx > 0 ? xy / xx : 0;
	return {
		slope,
		start: meanY - slope * meanX,
		r2: points.length < 3 || yy === 0 || xx === 0 ? 1 : xy ** 2 / (xx * yy),
	};
};
