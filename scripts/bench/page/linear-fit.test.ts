import fc from "fast-check";
import { expect, test } from "vitest";
import { linearFit } from "./linear-fit";

test("finds the line that points stand on", () => {
	const whole = fc.integer({ min: -1000, max: 1000 });
	fc.assert(
		fc.property(whole, whole, fc.uniqueArray(whole, { minLength: 3 }), (slope, start, xs) => {
			const fit = linearFit(xs.map((x) => ({ x, y: slope * x + start })));
			expect(fit.slope).toBeCloseTo(slope, 4);
			expect(fit.start).toBeCloseTo(start, 2);
			expect(fit.r2).toBeCloseTo(1, 6);
		}),
	);
});

test("says when points stand on no line", () => {
	expect(linearFit([0, 9, 0, 9, 0, 9, 0].map((y, x) => ({ x, y }))).r2).toBeLessThan(0.1);
});

test("growth with the square is no line from the origin", () => {
	const fit = linearFit([1, 10, 100, 1000].map((x) => ({ x, y: x * x })));
	expect(fit.start).toBeLessThan(-1000);
});
