import { useMemo } from "preact/hooks";
import { mapView } from "../core/map/map-view";
import type { StoryPin } from "../core/map/story-pins";
import { LandShape } from "./LandShape";
import { PinButtons } from "./PinButtons";
import { placeLabels } from "./place-labels";

type Props = {
	/** The land as one path (`LAND_OUTLINE`); null until it has come. */
	readonly outline: string | null;
	readonly pins: readonly StoryPin[];
	/** The pin that is pointed at. */
	readonly pointed: string | null;
	readonly label: string;
	/** What a pin is called for screen readers. */
	readonly pinLabel: (pin: StoryPin) => string;
	readonly onPoint: (id: string | null) => void;
	readonly onOpen: (id: string) => void;
};

const ASPECT = 2.7;
const LEAST_SPAN = 16;
/** Shares of the map's height. */
const FONT = 0.088;
const PIN = 0.03;
const FOCUS_PIN = 0.045;
const MOST_LABELS = 8;

/** A place that is named often has a larger pin, within reason. */
const sizeOf = ({ count, isFocus }: StoryPin): number =>
	isFocus ? FOCUS_PIN : PIN * Math.min(1.35, Math.sqrt(0.7 + 0.3 * count));

/** Where the story happens: the land, a pin for every place that is meant as a place, and the names that find room. */
export const StoryMap = ({ outline, pins, pointed, label, pinLabel, onPoint, onOpen }: Props) => {
	const { view, labels } = useMemo(() => {
		const view = mapView(
			pins.map(({ at }) => at),
			{ aspect: ASPECT, leastSpan: LEAST_SPAN },
		);
		const wishes = pins.map(({ id, name, at }) => ({ id, text: name, ...view.place(at) }));
		const height = view.box[3];
		const room = { box: view.box, fontSize: height * FONT, pin: height * FOCUS_PIN, most: MOST_LABELS };
		return { view, labels: placeLabels(wishes, room) };
	}, [pins]);
	const [, , , height] = view.box;
	return (
		<section class="story-map" aria-label={label}>
			<svg class="map" viewBox={view.box.join(" ")} aria-hidden="true">
				{outline !== null && <LandShape outline={outline} view={view} />}
				{[...pins].reverse().map((pin) => {
					const { id, at, isArea, isFocus } = pin;
					const { x, y } = view.place(at);
					const look = `pin${isArea ? " area" : ""}${isFocus ? " focus" : ""}${id === pointed ? " pointed" : ""}`;
					return <circle key={id} class={look} cx={x} cy={y} r={height * sizeOf(pin)} />;
				})}
				{labels.map(({ id, text, x, y, anchor }) => (
					<text
						key={id}
						class={id === pins[0]?.id ? "focus" : ""}
						x={x}
						y={y}
						text-anchor={anchor}
						dominant-baseline="central"
						font-size={height * FONT}
					>
						{text}
					</text>
				))}
			</svg>
			<PinButtons view={view} pins={pins} pinLabel={pinLabel} onPoint={onPoint} onOpen={onOpen} />
		</section>
	);
};
