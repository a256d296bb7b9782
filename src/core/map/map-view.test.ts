import fc from "fast-check";
import { expect, test } from "vitest";
import type { Coordinates } from "../entity";
import { LAND_OUTLINE } from "./land-outline";
import { mapView } from "./map-view";

const OPTIONS = { aspect: 2, leastSpan: 14 };
const at = (lat: number, lon: number): Coordinates => ({ lat, lon });
const [KHARTOUM, GENEVA, SUVA, APIA, SVALBARD] = [
	at(15.5, 32.5),
	at(46.2, 6.1),
	at(-18.1, 178.4),
	at(-13.8, -171.8),
	at(78.2, 15.6),
];

test("one place is in the middle, as near as is allowed", () => {
	const { box, place } = mapView([KHARTOUM], OPTIONS);
	const [left, top, width, height] = box;
	expect(height).toBeCloseTo(140);
	expect(width).toBeCloseTo(280);
	expect(place(KHARTOUM).x).toBeCloseTo(left + width / 2);
	expect(place(KHARTOUM).y).toBeCloseTo(top + height / 2);
});

test("over the date line where that is shorter", () => {
	const { box, turns } = mapView([SUVA, APIA], OPTIONS);
	expect(box[2]).toBeLessThan(600);
	expect(turns).toEqual([0, 360]);
	expect(mapView([KHARTOUM, GENEVA], OPTIONS).turns).toEqual([0]);
});

test("no place: the whole earth", () => {
	const { box } = mapView([], OPTIONS);
	expect(box[2]).toBeGreaterThan(3000);
	expect(box[0]).toBeCloseTo(-box[2] / 2);
});

test("the far north is no narrow strip", () => {
	expect(mapView([SVALBARD], OPTIONS).narrowing).toBeGreaterThan(0.3);
});

const places = fc.array(
	fc.record({
		lat: fc.double({ min: -55, max: 75, noNaN: true }),
		lon: fc.double({ min: -180, max: 180, noNaN: true }),
	}),
	{ minLength: 1, maxLength: 30 },
);
test("every place is on the map, whatever the places", () => {
	fc.assert(
		fc.property(places, (all) => {
			const { box, place } = mapView(all, OPTIONS);
			const [left, top, width, height] = box;
			for (const { x, y } of all.map(place)) {
				expect(x).toBeGreaterThanOrEqual(left - 0.001);
				expect(x).toBeLessThanOrEqual(left + width + 0.001);
				expect(y).toBeGreaterThanOrEqual(top - 0.001);
				expect(y).toBeLessThanOrEqual(top + height + 0.001);
			}
			expect(width / height).toBeCloseTo(OPTIONS.aspect);
		}),
	);
});

test("the outline is one path of relative steps, and closed", () => {
	expect(LAND_OUTLINE).toMatch(/^(?:M-?\d+[ -]\d+l[\d -]+z)+$/);
});
