import type { CardReply } from "../core/card-facts";
import { castMember } from "../core/cast-member";
import type { Entity } from "../core/entity";
import type { LookUpReply } from "../core/look-up";
import type { RequestOf } from "../core/protocol";
import { DEFAULT_SETTINGS } from "../core/settings";
import { ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT } from "../dom/highlight-sheet";
import { cardEnglish } from "../ui/card-english";
import type { CardParts } from "./card-parts";
import { type OpenVisit, openVisit } from "./open-visit";

// An article of three people and a city for the tests of cards: read, painted and pointed at as on any page, with a worker that remembers in memory.

const entity = (id: string, one: Pick<Entity, "kind" | "name" | "description"> & Partial<Entity>): Entity => ({
	id,
	countries: ["NO"],
	roles: [],
	asOf: "2026-08",
	sources: ["editorial"],
	...one,
});
const ENTITIES: Readonly<Record<string, Entity>> = {
	"p:ann": entity("p:ann", {
		kind: "person",
		name: "Ann Lee",
		description: "Norwegian politician",
		roles: [{ title: "Mayor", of: "Oslo", from: "2021" }],
	}),
	"p:bo": entity("p:bo", {
		kind: "person",
		name: "Bo Berg",
		description: "Writer",
		roles: [{ title: "Senator", from: "2020" }],
	}),
	"p:anna": entity("p:anna", { kind: "person", name: "Anna Lee", description: "singer" }),
	"g:oslo": entity("g:oslo", {
		kind: "city",
		name: "Oslo",
		description: "City",
		coordinates: { lat: 59.9, lon: 10.7 },
	}),
};
const KEYS: Readonly<Record<string, string>> = { "ann lee": "p:ann", "bo berg": "p:bo", oslo: "g:oslo" };

const lookUp = async (keys: readonly string[]): Promise<LookUpReply> => ({
	hits: Object.fromEntries(
		keys.flatMap((key) => {
			const id = KEYS[key];
			return id ? [[key, { senses: [{ entity: id, alias: "name" as const, prior: 0.9 }], flags: {} }]] : [];
		}),
	),
	entities: ENTITIES,
	asOf: "2026-08",
});

const PARAGRAPHS = [
	"Ann Lee met Bo Berg in Oslo on Monday, and the government received both of them at the airport.",
	"It was the first visit of its kind to the city since the spring of last year, as officials said.",
	"The talks went on until Wednesday, and Ann Lee said that there would be no agreement for the time being.",
	"Farmers had blocked the roads around the city for several days, but most of them had gone home by then.",
	"In the evening Ann Lee went home as well, after a dinner that the hosts had given in the old town hall.",
];

export const STORY = { timesAnn: 3 };
const DELAY_MS = 60;

/** A worker that keeps what the reader says in memory. */
const partsOf = (sent: RequestOf<"correct">[], storage: { isFull: boolean }): CardParts => {
	let said: RequestOf<"correct">[] = [];
	const known = new Set<string>();
	const card = async ({ id, names, day, href }: RequestOf<"card">): Promise<CardReply> => {
		const one = href === null ? undefined : said.find(({ surface, not }) => surface === names[0] && not === id);
		const subject = one ? one.instead : id;
		const entry = subject === null ? undefined : ENTITIES[subject];
		return {
			member: entry ? castMember(entry, { entities: ENTITIES, ...(day ? { day } : {}) }) : null,
			extra: entry ? { asOf: entry.asOf, sources: entry.sources } : {},
			facts: {},
			own: null,
			isKnown: subject !== null && known.has(subject),
			corrected: one ? { instead: one.instead, scope: one.scope, isOutdated: one.instead !== null && !entry } : null,
			others: names[0] === "Ann Lee" ? [{ id: "p:anna", name: "Anna Lee", description: "singer" }] : [],
		};
	};
	return {
		t: cardEnglish,
		outline: async () => "M0 0l10 0l0 10z",
		card,
		correct: async (one) => {
			if (storage.isFull) return false;
			sent.push(one);
			said = said.filter(
				({ surface, not, scope }) => surface !== one.surface || not !== one.not || scope !== one.scope,
			);
			if (!one.isTakenBack) said.push(one);
			return true;
		},
		know: async ({ id, isKnown }) => {
			if (isKnown) known.add(id);
			else known.delete(id);
			return true;
		},
	};
};

const missing = (what: string): never => {
	throw new Error(`There is no ${what}.`);
};

/** Puts the article into this window and starts on it. `article` and `sent` are what tests look at; `end` leaves nothing behind. */
export const startStory = () => {
	const stop = new AbortController();
	// The card's root is closed to pages; the test stands in the same world and takes hold of it when it is made.
	let root: ShadowRoot | null = null;
	const attach = Element.prototype.attachShadow;
	Element.prototype.attachShadow = function (init) {
		root = attach.call(this, init);
		return root;
	};
	const field = document.createElement("input");
	field.setAttribute("aria-label", "a field of the page");
	const article = document.createElement("article");
	article.append(
		...PARAGRAPHS.map((text) => {
			const paragraph = document.createElement("p");
			paragraph.textContent = text;
			paragraph.style.cssText = "font: 18px/1.6 serif; margin: 0 40px 60px; max-width: 560px";
			return paragraph;
		}),
	);
	document.body.prepend(field, article);
	const sent: RequestOf<"correct">[] = [];
	const storage = { isFull: false };
	const read = Promise.withResolvers<void>();
	const page: OpenVisit = openVisit(document, {
		settings: { ...DEFAULT_SETTINGS, hoverDelayMs: DELAY_MS, density: "every", wholePage: true },
		background: {
			lookUp,
			entries: async () => ENTITIES,
			tell: (state) => state === "on" && read.resolve(),
			stateOfError: () => "no-dictionary",
		},
		parts: partsOf(sent, storage),
		signal: stop.signal,
	});
	const surfaceOf = ({ mention }: { mention: number }): string => {
		const one = page.visit.cards.reading()?.mentions[mention];
		return one ? page.visit.cards.passage(one) : "";
	};
	const markOf = (name: string, nth = 0) =>
		page.visit.cards.marks().filter((mark) => surfaceOf(mark) === name)[nth] ?? missing(`mention of ${name}`);
	const lineOf = (name: string, nth = 0): DOMRect => {
		const [piece] = markOf(name, nth).pieces;
		if (!piece) return missing("piece");
		const range = document.createRange();
		range.setStart(piece.node, piece.nodeStart);
		range.setEnd(piece.node, piece.nodeStart + piece.length);
		return range.getBoundingClientRect();
	};
	const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
	const card = (): HTMLElement | null => (root?.host.isConnected ? root.querySelector<HTMLElement>(".card") : null);
	const button = (label: string): HTMLElement => {
		const all = [...(root?.querySelectorAll<HTMLElement>("button, label") ?? [])];
		return (
			all.find((one) => (one.getAttribute("aria-label") ?? one.textContent?.replace("‹", "").trim()) === label) ??
			missing(`button ${label}`)
		);
	};
	return {
		read: read.promise,
		sent,
		field,
		card,
		button,
		lineOf,
		host: () => root?.host ?? null,
		pointOf: (name: string, nth = 0) => middleOf(lineOf(name, nth)),
		buttonOf: (label: string) => middleOf(button(label).getBoundingClientRect()),
		openByKey: (name: string) => page.cards.openByKey(markOf(name)),
		painted: () => [ACTOR_HIGHLIGHT, PLACE_HIGHLIGHT].map((name) => CSS.highlights.get(name)?.size ?? 0),
		failFromNowOn: () => {
			storage.isFull = true;
		},
		end: () => {
			stop.abort();
			field.remove();
			article.remove();
			Element.prototype.attachShadow = attach;
		},
	};
};
export type Story = ReturnType<typeof startStory>;
