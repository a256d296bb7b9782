import type { Coordinates } from "../../src/core/entity";

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export const distanceKm = (a: Coordinates, b: Coordinates): number => {
	const lat = radians(b.lat - a.lat) / 2;
	const lon = radians(b.lon - a.lon) / 2;
	const h = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};
