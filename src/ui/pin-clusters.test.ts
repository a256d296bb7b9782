import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestSpot, pinClusters } from "./pin-clusters";

const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 150 }) }), {
	maxLength: 60,
});

test("law: every pin is in one cluster, and two clusters can be told apart", () => {
	fc.assert(
		fc.property(spots, (places) => {
			const all = places.map((place, i) => ({ id: String(i), ...place }));
			const clusters = pinClusters(all, 24);
			expect(
				clusters
					.flat()
					.map(({ id }) => id)
					.sort(),
			).toEqual(all.map(({ id }) => id).sort());
			for (const [i, [a]] of clusters.entries())
				for (const [b] of clusters.slice(i + 1))
					expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
		}),
	);
});

test("the pin that is nearest to the pointer", () => {
	const [london, paris] = [
		{ id: "london", x: 10, y: 10 },
		{ id: "paris", x: 14, y: 16 },
	];
	expect(nearestSpot([london, paris], { x: 15, y: 20 })).toBe(paris);
	expect(nearestSpot([london, paris], { x: 0, y: 0 })).toBe(london);
	expect(nearestSpot([london], { x: 99, y: 99 })).toBe(london);
});
