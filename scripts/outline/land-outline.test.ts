import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { landOutline } from "./land-outline";

/** The rings of a path as it is drawn: absolute points. */
const rings = (path: string): readonly (readonly (readonly [number, number])[])[] =>
	path
		.split("z")
		.filter((ring) => ring !== "")
		.map((ring) => {
			const numbers = [...ring.matchAll(/-?\d+/g)].map(([one]) => Number(one));
			const points: (readonly [number, number])[] = [];
			let [x, y] = [0, 0];
			for (let at = 0; at < numbers.length; at += 2) {
				[x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
				points.push([x, y]);
			}
			return points;
		});

const land = rings(landOutline(JSON.parse(readFileSync("node_modules/world-atlas/land-110m.json", "utf8"))));

test("no coast jumps across the map, the south polar land aside, which no map shows", () => {
	const habitable = land.filter((ring) => ring.some(([, y]) => y < 600));
	expect(habitable.length).toBeGreaterThan(100);
	const jumps = habitable.flatMap((ring) =>
		ring.flatMap(([x], index) => (Math.abs(x - (ring[index - 1]?.[0] ?? x)) > 900 ? [x] : [])),
	);
	expect(jumps).toEqual([]);
});

test("what reaches over the date line does so by a few degrees, its middle is between 180° west and east", () => {
	const extents = land.map((ring) => ring.map(([x]) => x)).map((xs) => [Math.min(...xs), Math.max(...xs)] as const);
	for (const [west, east] of extents) {
		expect(Math.abs((west + east) / 2)).toBeLessThanOrEqual(1800);
		expect(Math.max(-west, east)).toBeLessThan(1920);
	}
});
