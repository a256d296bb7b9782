import type { MapView } from "../core/map/map-view";

type Props = { readonly outline: string; readonly view: MapView };

/** The land under a map: a silhouette without borders, drawn once for every turn of the earth that is in view. */
export const LandShape = ({ outline, view: { narrowing, turns } }: Props) => (
	<g class="land">
		{turns.map((turn) => (
			<path key={turn} d={outline} transform={`scale(${narrowing} 1) translate(${turn * 10} 0)`} />
		))}
	</g>
);
