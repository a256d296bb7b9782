import type { Coordinates } from "../core/entity";
import { mapView } from "../core/map/map-view";
import { LandShape } from "./LandShape";

type Props = {
	/** The land as one path: `LAND_OUTLINE`. */
	readonly outline: string;
	readonly at: Coordinates;
	/** A country or region: shown from further away than a city. */
	readonly isArea: boolean;
	/** For screen readers. */
	readonly label: string;
};

const ASPECT = 3.6;
const SPAN = { area: 46, spot: 24 } as const;
/** Radius of the dot as a share of the height. */
const DOT = 0.05;

/** Where in the world a place is: the land around it and a dot. */
export const MiniMap = ({ outline, at, isArea, label }: Props) => {
	const view = mapView([at], { aspect: ASPECT, leastSpan: isArea ? SPAN.area : SPAN.spot });
	const { x, y } = view.place(at);
	const [, , , height] = view.box;
	return (
		<svg class="map mini-map" viewBox={view.box.join(" ")} role="img" aria-label={label}>
			<LandShape outline={outline} view={view} />
			<circle class="dot-halo" cx={x} cy={y} r={height * DOT * 2.2} />
			<circle class="dot" cx={x} cy={y} r={height * DOT} />
		</svg>
	);
};
