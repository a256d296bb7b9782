import { feature } from "topojson-client";

type Topology = Parameters<typeof feature>[0];
type Position = readonly number[];

/** Units per degree: a tenth of a degree is 11 km at most, less than a pixel of every map that we draw. */
const UNITS = 10;

/**
 * The longitudes of a ring without the jump from one side of the date line to the other, which would be drawn as a line across the whole map; the middle of
 * the ring stays between 180° west and east.
 */
const unwrapped = (ring: readonly Position[]): readonly Position[] => {
	let turn = 0;
	let before = ring[0]?.[0] ?? 0;
	const longitudes = ring.map(([lon = 0]) => {
		if (Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
		before = lon;
		return lon + turn;
	});
	const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
	const shift = 360 * Math.round(middle / 360);
	return ring.map(([, lat = 0], index) => [(longitudes[index] ?? 0) - shift, lat]);
};

const ringPath = (ring: readonly Position[]): string => {
	const [first, ...rest] = unwrapped(ring).map(
		([lon = 0, lat = 0]) => [Math.round(lon * UNITS), Math.round(-lat * UNITS)] as const,
	);
	if (!first) return "";
	let [x, y] = first;
	let steps = "";
	for (const [nextX, nextY] of rest) {
		if (nextX === x && nextY === y) continue;
		steps += `${steps && " "}${nextX - x} ${nextY - y}`;
		[x, y] = [nextX, nextY];
	}
	return `M${first[0]} ${first[1]}l${steps}z`.replace(/ -/g, "-");
};

/**
 * Draws the land of a topology (`objects.land`) in the plate carrée: x is longitude, y latitude downwards, in tenths of a degree. Relative steps
 * keep it small.
 * @throws Error when the topology holds no land
 */
export const landOutline = (topology: Topology): string => {
	const { land } = topology.objects;
	if (!land) throw new Error("There is no land in this topology.");
	const made = feature(topology, land);
	const geometries =
		made.type === "FeatureCollection" ? made.features.map(({ geometry }) => geometry) : [made.geometry];
	return geometries
		.flatMap((geometry) => {
			if (geometry.type === "Polygon") return [geometry.coordinates];
			return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
		})
		.flatMap((polygon) => polygon.map(ringPath))
		.join("");
};
