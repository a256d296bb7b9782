/** A label that might be written beside its pin; all lengths in the map's units. */
export type LabelWish = { readonly id: string; readonly text: string; readonly x: number; readonly y: number };

/** A label that has found room: where its text is anchored. */
export type PlacedLabel = LabelWish & { readonly anchor: "start" | "middle" | "end" };

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type LabelRoom = {
	readonly box: readonly [left: number, top: number, width: number, height: number];
	readonly fontSize: number;
	/** Radius of a pin. */
	readonly pin: number;
	readonly most: number;
};

/** Width of a letter as a share of the font size; generous, because no text is measured here. */
const LETTER = 0.56;

/** Height of a line as a share of the font size. */
const LINE = 1.2;
/** How much of a label stands before its anchor. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

const isApart = (a: Box, b: Box): boolean =>
	a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** Writes as many names as find room without crossing another or a pin, the first of the list first; each beside its pin. The first
 * is written wherever it fits into the map. */
export const placeLabels = (
	wishes: readonly LabelWish[],
	{ box, fontSize, pin, most }: LabelRoom,
): readonly PlacedLabel[] => {
	const [left, top, width, height] = box;
	const pins = wishes.map(({ id, x, y }) => ({ id, left: x - pin, right: x + pin, top: y - pin, bottom: y + pin }));
	const taken: Box[] = [];
	const placed: PlacedLabel[] = [];
	for (const wish of wishes) {
		if (placed.length === most) break;
		const length = wish.text.length * LETTER * fontSize;
		const line = fontSize * LINE;
		const off = pin * 1.6;
		const spots = [
			{ anchor: "start", x: wish.x + off, y: wish.y },
			{ anchor: "end", x: wish.x - off, y: wish.y },
			{ anchor: "middle", x: wish.x, y: wish.y - off - line / 2 },
			{ anchor: "middle", x: wish.x, y: wish.y + off + line / 2 },
		] as const;
		const boxes = spots.map((spot) => {
			const from = spot.x - length * BEFORE[spot.anchor];
			return { spot, left: from, right: from + length, top: spot.y - line / 2, bottom: spot.y + line / 2 };
		});
		const others = pins.filter(({ id }) => id !== wish.id);
		const inside = boxes.filter(
			(one) => one.left >= left && one.right <= left + width && one.top >= top && one.bottom <= top + height,
		);
		const isFree = (one: Box, others: readonly Box[]): boolean => others.every((other) => isApart(one, other));
		// The first is what the map is about: its name may lie over other pins.
		const free =
			inside.find((one) => isFree(one, [...taken, ...others])) ?? (wish === wishes[0] ? inside[0] : undefined);
		if (!free) continue;
		taken.push(free);
		placed.push({ ...wish, ...free.spot });
	}
	return placed;
};
