import type { Coordinates } from "../entity";

/** A place on a map: units are tenths of a degree of latitude, x to the east (already narrowed for the map's latitude), y to the south. */
export type MapPoint = { readonly x: number; readonly y: number };

/** A window on the earth. */
export type MapView = {
	/** Left, top, width and height, in map units. */
	readonly box: readonly [left: number, top: number, width: number, height: number];
	/** By how much a degree of longitude is narrower than one of latitude in the middle of the map. */
	readonly narrowing: number;
	/** Whole turns of the earth, in degrees, at which the land has to be drawn: more than one where the map goes over the date line. */
	readonly turns: readonly number[];
	readonly place: (at: Coordinates) => MapPoint;
};

export type MapOptions = {
	/** Width divided by height. */
	readonly aspect: number;
	/** Height in degrees that is shown at least. */
	readonly leastSpan: number;
};

const UNITS = 10;
/** Space around the outermost places, as a share of the extent. */
const MARGIN = 0.22;
/** Nobody lives nearer to the poles; without a limit a map would be stretched without end there. */
const MOST_NARROW_LATITUDE = 70;
/** By how many degrees land reaches over the date line, where it is drawn in one piece (the east of Siberia). */
const OVERHANG = 12;
const TOP = 84;
const BOTTOM = -60;

const middle = (a: number, b: number): number => (a + b) / 2;

/** The western edge of the shortest stretch of longitudes that holds all of them. */
const westOf = (longitudes: readonly number[]): number => {
	const sorted = [...longitudes].sort((a, b) => a - b);
	const gaps = sorted.map((west, i) => ({ west, before: west - (sorted[i - 1] ?? (sorted.at(-1) ?? 0) - 360) }));
	return gaps.reduce((widest, gap) => (gap.before > widest.before ? gap : widest), gaps[0] ?? { west: 0, before: 0 })
		.west;
};

/** Keeps a stretch of the given length inside the habitable latitudes, where it fits. */
const keepInside = (centre: number, span: number): number => {
	if (span >= TOP - BOTTOM) return middle(TOP, BOTTOM);
	return Math.min(TOP - span / 2, Math.max(BOTTOM + span / 2, centre));
};

/**
 * The window on the earth that shows all places with some room around them: as near as it can be, never nearer than `leastSpan`, over the date line where that is
 * the shorter way. Plate carrée, narrowed so that shapes are right in the middle of the map. No places: the whole earth.
 */
export const mapView = (places: readonly Coordinates[], { aspect, leastSpan }: MapOptions): MapView => {
	const west = westOf(places.map(({ lon }) => lon));
	const unwrap = (lon: number): number => west + ((((lon - west) % 360) + 360) % 360);
	const longitudes = places.length > 0 ? places.map(({ lon }) => unwrap(lon)) : [-180, 180];
	const latitudes = places.length > 0 ? places.map(({ lat }) => lat) : [TOP, BOTTOM];
	const [east, south, north] = [Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes)];
	const lon = middle(places.length > 0 ? west : -180, east);
	const lat = middle(south, north);
	const narrowing = Math.cos((Math.min(MOST_NARROW_LATITUDE, Math.abs(lat)) * Math.PI) / 180);
	const widthWanted = (east - (places.length > 0 ? west : -180)) * narrowing * (1 + 2 * MARGIN);
	const height = Math.max(
		leastSpan,
		(north - south) * (1 + 2 * MARGIN),
		Math.min(widthWanted, 360 * narrowing) / aspect,
	);
	const width = height * aspect;
	const centre = keepInside(lat, height);
	const left = lon * narrowing - width / 2;
	const turns = [-360, 0, 360].filter(
		(turn) => (turn - 180 - OVERHANG) * narrowing < left + width && (turn + 180 + OVERHANG) * narrowing > left,
	);
	return {
		box: [left * UNITS, -(centre + height / 2) * UNITS, width * UNITS, height * UNITS],
		narrowing,
		turns,
		place: (at) => ({ x: unwrapAround(at.lon, lon) * narrowing * UNITS, y: -at.lat * UNITS }),
	};
};

/** The longitude, in whatever turn is nearest to the middle of the map. */
const unwrapAround = (lon: number, around: number): number => lon + 360 * Math.round((around - lon) / 360);
