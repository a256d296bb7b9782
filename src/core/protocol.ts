import * as v from "valibot";
import type { CardReply } from "./card-facts";
import type { Entity, EntityId } from "./entity";
import type { LookUpReply } from "./look-up";
import { CORRECTION_SCOPES } from "./own/correction-scope";
import type { OwnEntry } from "./own/own-entries";
import type { Reading } from "./reading";
import { type Settings, settingsSchema } from "./settings";

/** Longest batch of probe keys in one message, and longest key (UTF-16 units). */
export const MAX_PROBE_KEYS = 20_000;
export const MAX_KEY_LENGTH = 200;

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH))), v.maxLength(2_000));
const nameText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** The address of a page, as it stands in the window. */
const href = v.pipe(v.string(), v.maxLength(20_000));

/** What a page tells the toolbar: `on` is annotated, everything else says why it is quiet. */
export const PAGE_STATES = [
	"starting",
	"on",
	"nothing-here",
	"not-a-reading-page",
	"other-language",
	"off-here",
	"paused",
	"too-long",
	/** The page changes without end: reading it has been paused. */
	"restless",
	"no-dictionary",
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** Facts about the dictionary for About and for error messages. */
export type DictionaryInfo = {
	readonly asOf: string;
	readonly counts: Readonly<Record<string, number>>;
	readonly sources: readonly string[];
	readonly licences: readonly string[];
};

/** What a page knows of itself; the popup starts from it. */
export type PageReport = {
	readonly host: string;
	readonly state: PageState;
	readonly reading: Reading | null;
	/** Sentences of the article by entity id: see `shownPassages`. */
	readonly passages: Readonly<Record<EntityId, string>>;
	/** The words of each mention of the reading, and the page's address: what the reader's corrections go by. */
	readonly surfaces?: readonly string[];
	readonly href?: string;
};

/**
 * Every message between contexts: who answers it, the schema of its request (checked where it arrives) and the type of its reply.
 * Adding a message is adding one entry here; sender and handler then fail to compile until both agree.
 */
export const REQUESTS = {
	/** any → background: one batch of unique folded probe keys. */
	"look-up": {
		to: "background",
		schema: v.object({
			keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH))), v.maxLength(MAX_PROBE_KEYS)),
		}),
	},
	/** any → background: whole entries by id, for cards. */
	entities: { to: "background", schema: v.object({ ids }) },
	/** content → background: state and counts for icon and badge. */
	"page-state": {
		to: "background",
		schema: v.object({ state: v.picklist(PAGE_STATES), actors: count, places: count }),
	},
	/** content → background: the settings as they are now. Pages are spared what it takes to judge what is stored. */
	"page-settings": { to: "background", schema: v.object({}) },
	/** content → background: what the build has lifted out of the script for pages: see `longTexts`. */
	"page-texts": { to: "background", schema: v.object({}) },
	/** extension pages → background: about the dictionary. */
	about: { to: "background", schema: v.object({}) },
	/** any → background: the reader's own entry for one of these names, the first that has one. Only cards ask (docs/adr/0005). */
	"own-entry": {
		to: "background",
		schema: v.object({ names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH * 2))), v.maxLength(20)) }),
	},
	/** any → background: all that one card needs beside the page's reading. */
	card: {
		to: "background",
		schema: v.object({
			id: v.nullable(nameText),
			/** The words in the article, then whatever else it is called there. */
			names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH * 2))), v.maxLength(20)),
			/** The day of the article; null where it is not known. */
			day: v.nullable(day),
			/** The page whose corrections hold; null: none is looked for. */
			href: v.nullable(href),
			/** Whether the first name is a short form: then what is said of the others holds for it too. */
			isShort: v.boolean(),
			/** Whether to tell who else goes by the first name. */
			others: v.boolean(),
		}),
	},
	/** card, popup → background: whom the words mean, as the reader says (or said, when it is taken back): see `newCorrection`. */
	correct: {
		to: "background",
		schema: v.object({
			surface: nameText,
			not: v.nullable(nameText),
			instead: v.nullable(nameText),
			scope: v.picklist(CORRECTION_SCOPES),
			href,
			isTakenBack: v.boolean(),
		}),
	},
	/** any → background: which of these the reader knows and wants to be quiet about, today. */
	known: { to: "background", schema: v.object({ ids }) },
	/** card, popup → background: the reader knows this one, or does not any more. */
	know: { to: "background", schema: v.object({ id: nameText, name: nameText, isKnown: v.boolean() }) },
	/** any → background: the land of the earth as one SVG path, for maps: it is too big for every page's script. */
	"land-outline": { to: "background", schema: v.object({}) },
	/** popup → background: inject the content script into this tab once (activeTab). */
	"annotate-once": { to: "background", schema: v.object({ tabId: count }) },
	/** popup, background → page: what was read here. */
	report: { to: "page", schema: v.object({}) },
	/** popup → page: scroll to the n-th mention of an entity and let it glow. */
	"jump-to": { to: "page", schema: v.object({ entity: v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH)), nth: count }) },
	/** popup → page: read all of it, although it is no article, until it is left. */
	"read-anyway": { to: "page", schema: v.object({}) },
	/** background → page: go to the next or previous mention, as a key asks. */
	"step-mention": { to: "page", schema: v.object({ by: v.picklist([1, -1]) }) },
	/** background → page: open the card of the mention that was gone to, with the focus in it. */
	"open-card": { to: "page", schema: v.object({}) },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestOf<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]["schema"]>;
export type NamesTo<T extends "background" | "page"> = {
	[N in RequestName]: (typeof REQUESTS)[N]["to"] extends T ? N : never;
}[RequestName];

export type Replies = {
	"look-up": LookUpReply;
	entities: { readonly entities: Readonly<Record<EntityId, Entity>>; readonly asOf: string };
	"page-state": null;
	"page-settings": Settings;
	"page-texts": readonly string[];
	about: DictionaryInfo;
	"own-entry": { readonly entry: OwnEntry | null };
	card: CardReply;
	correct: null;
	known: { readonly ids: readonly EntityId[] };
	know: null;
	"land-outline": string;
	"annotate-once": null;
	report: PageReport;
	"jump-to": { readonly mentions: number };
	"read-anyway": null;
	"step-mention": { readonly mentions: number };
	"open-card": { readonly isOpen: boolean };
};
export type ReplyOf<N extends RequestName> = Replies[N];

/** Errors cross the wire as data. `code` is stable, `message` is for people. */
export type Answer<N extends RequestName> =
	| { readonly ok: true; readonly value: ReplyOf<N> }
	| { readonly ok: false; readonly code: "bad-request" | "no-dictionary" | "failed"; readonly message: string };

/** The envelope on the wire. */
export const envelopeSchema = v.object({
	dramatis: v.literal(1),
	name: v.picklist(Object.keys(REQUESTS) as [RequestName, ...RequestName[]]),
	request: v.unknown(),
});

/** Keys of `storage.local` and the schemas of what is stored there (checked on read). */
export const STORED = { settings: v.partial(settingsSchema) } as const;
