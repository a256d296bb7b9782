import { feature } from "topojson-client";

type Topology = Parameters<typeof feature>[0];
type Position = readonly number[];

/** Units per degree: a tenth of a degree is 11 km at most, less than a pixel of every map that we draw. */
const UNITS = 10;

const ringPath = (ring: readonly Position[]): string => {
	const [first, ...rest] = ring.map(
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
