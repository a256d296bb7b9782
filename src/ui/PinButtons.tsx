import { useMemo } from "preact/hooks";
import type { MapView } from "../core/map/map-view";
import type { StoryPin } from "../core/map/story-pins";
import { type Cluster, nearestSpot, pinClusters } from "./pin-clusters";

type Props = {
	readonly view: MapView;
	readonly pins: readonly StoryPin[];
	readonly pinLabel: (pin: StoryPin) => string;
	readonly onPoint: (id: string | null) => void;
	readonly onOpen: (id: string) => void;
};

/** Least distance of two targets as a share of the map's width: 24 CSS pixels on the narrowest popup. */
const APART = 0.09;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** What lies on the map to be pointed at, pressed and tabbed to: one button for all pins that a finger cannot tell apart; a pointer means the nearest of them. */
export const PinButtons = ({ view, pins, pinLabel, onPoint, onOpen }: Props) => {
	const [left, top, width, height] = view.box;
	const clusters = useMemo(
		() =>
			pinClusters(
				pins.map(({ id, at }) => ({ id, ...view.place(at) })),
				view.box[2] * APART,
			),
		[pins, view],
	);
	const labelOf = (cluster: Cluster): string =>
		cluster
			.flatMap(({ id }) => pins.find((pin) => pin.id === id) ?? [])
			.map(pinLabel)
			.join("; ");
	const meant = (cluster: Cluster, event: MouseEvent): string => {
		const map = event.currentTarget instanceof Element ? event.currentTarget.parentElement : null;
		// A key that presses the button points nowhere.
		if (!map || (event.clientX === 0 && event.clientY === 0)) return cluster[0].id;
		const box = map.getBoundingClientRect();
		const x = left + ((event.clientX - box.left) / box.width) * width;
		const y = top + ((event.clientY - box.top) / box.height) * height;
		return nearestSpot(cluster, { x, y }).id;
	};
	return (
		<>
			{clusters.map((cluster) => {
				const [{ id, x, y }] = cluster;
				return (
					<button
						key={id}
						type="button"
						aria-label={labelOf(cluster)}
						style={{ left: percent((x - left) / width), top: percent((y - top) / height) }}
						onPointerMove={(event) => onPoint(meant(cluster, event))}
						onPointerLeave={() => onPoint(null)}
						onFocus={() => onPoint(id)}
						onBlur={() => onPoint(null)}
						onClick={(event) => onOpen(meant(cluster, event))}
					/>
				);
			})}
		</>
	);
};
