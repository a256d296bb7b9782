import type { Coordinates } from "../../src/core/entity";

type Ring = readonly (readonly [lon: number, lat: number])[];
export type MultiPolygon = readonly (readonly Ring[])[];

const areaAndCentre = (ring: Ring): { readonly area: number; readonly lon: number; readonly lat: number } => {
	let area = 0;
	let lon = 0;
	let lat = 0;
	for (let i = 0; i + 1 < ring.length; i++) {
		const [x0 = 0, y0 = 0] = ring[i] ?? [];
		const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
		const cross = x0 * y1 - x1 * y0;
		area += cross / 2;
		lon += ((x0 + x1) * cross) / 6;
		lat += ((y0 + y1) * cross) / 6;
	}
	return { area: Math.abs(area), lon: area ? lon / area : 0, lat: area ? lat / area : 0 };
};

/** Centre of the largest polygon of a shape, to 0.01 degree. */
export const centreOf = (shape: MultiPolygon): Coordinates | undefined => {
	const parts = shape.flatMap((polygon) => (polygon[0] ? [areaAndCentre(polygon[0])] : []));
	const [largest] = parts.sort((a, b) => b.area - a.area);
	if (!largest || largest.area === 0) return undefined;
	return { lat: Math.round(largest.lat * 100) / 100, lon: Math.round(largest.lon * 100) / 100 };
};
