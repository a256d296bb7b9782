import type { Coordinates } from "../../src/core/entity";
import { type Sides, spanKey } from "./judge-spans";

/** Within 100 miles counts as the right place. */
export const NEAR_KM = 161;
const EARTH_DIAMETER_KM = 12_742;
const RADIANS = Math.PI / 180;

export type PlaceScores = { gold: number; placed: number; near: number };
export const emptyPlaceScores = (): PlaceScores => ({ gold: 0, placed: 0, near: 0 });

/** Great-circle distance in kilometres. */
export const distanceKm = (a: Coordinates, b: Coordinates): number => {
	const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const h = half(b.lat - a.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(b.lon - a.lon);
	return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** Counts gold places with coordinates, those that were given some, and those that are near enough. */
export const addPlaceScores = (scores: PlaceScores, { required, judged }: Sides): void => {
	const hits = new Map(judged.map((mention) => [spanKey(mention), mention]));
	for (const gold of required) {
		if (gold.lat == null || gold.lon == null) continue;
		scores.gold++;
		const { lat, lon } = hits.get(spanKey(gold)) ?? {};
		if (lat === undefined || lon === undefined) continue;
		scores.placed++;
		if (distanceKm({ lat: gold.lat, lon: gold.lon }, { lat, lon }) <= NEAR_KM) scores.near++;
	}
};
