import * as v from "valibot";

/** How much is painted: the first mention in each section, every mention, or none until asked. */
export const DENSITIES = ["first", "every", "none"] as const;

/** Keys that can be asked to be held. */
export const HOLD_KEYS = ["none", "Alt", "Control", "Shift"] as const;

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/));

/** What the reader can set. Defaults live in code; storage holds only differences (house style 13). */
export const settingsSchema = v.object({
	version: v.literal(1),
	/** Hosts switched by the reader; a host that is not here follows `data/news-sites.txt`. */
	sites: v.record(host, v.picklist(["on", "off"])),
	paused: v.boolean(),
	density: v.picklist(DENSITIES),
	kinds: v.object({ person: v.boolean(), organisation: v.boolean(), place: v.boolean() }),
	hoverDelayMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000)),
	wholePage: v.boolean(),
	/** The key that has to be held for a card to open by the pointer. */
	holdKey: v.picklist(HOLD_KEYS),
	/** After how many days a name that the reader knows is told about again; 0: never. */
	knownDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
	/** The reader agreed that known names are not painted either, which pages could see (docs/adr/0005). */
	hideKnown: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	sites: {},
	paused: false,
	density: "first",
	kinds: { person: true, organisation: true, place: true },
	hoverDelayMs: 300,
	wholePage: false,
	holdKey: "none",
	knownDays: 90,
	hideKnown: false,
};
