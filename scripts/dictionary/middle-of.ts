import type { Coordinates } from "../../src/core/entity";

const RIM = 0.02;
/** From this many places on, the outermost on each side is never trusted. */
const MANY = 12;

/** Middle of the box that holds nearly all places of a region: the rim is cut off, for a few places are filed wrongly. */
export const middleOf = (places: readonly Coordinates[]): Coordinates | undefined => {
	if (places.length === 0) return undefined;
	const middle = (values: number[]): number => {
		const sorted = values.sort((a, b) => a - b);
		const cut = Math.max(Math.floor(sorted.length * RIM), sorted.length >= MANY ? 1 : 0);
		return Math.round(((sorted[cut] ?? 0) + (sorted[sorted.length - 1 - cut] ?? 0)) * 50) / 100;
	};
	return { lat: middle(places.map((place) => place.lat)), lon: middle(places.map((place) => place.lon)) };
};
