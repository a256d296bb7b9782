import type { Entity, EntityId } from "../entity";
import { foldKey } from "../text/fold-key";
import { type NameInText, neighbour, type TextView, wordsAround } from "./name-in-text";
import { stateOfAbbreviation } from "./state-abbreviations";

/** Words that say what sort of place follows or precedes a name, and the kinds that they fit. */
const KIND_WORDS: Readonly<Record<string, readonly Entity["kind"][]>> = {
	city: ["city"],
	town: ["city"],
	village: ["city"],
	capital: ["city"],
	port: ["city"],
	suburb: ["city"],
	municipality: ["city"],
	state: ["region", "country"],
	province: ["region"],
	region: ["region"],
	oblast: ["region"],
	county: ["region"],
	district: ["region", "city"],
	governorate: ["region"],
	prefecture: ["region"],
	canton: ["region"],
	republic: ["country"],
	country: ["country"],
	nation: ["country"],
	island: ["physical", "region", "territory", "country"],
	river: ["water"],
	lake: ["water"],
	sea: ["water"],
	strait: ["water"],
	mountain: ["physical"],
};

/** What stands around a place name and says which one it is. */
export type PlaceAround = {
	/** The name of a place that holds it: "Paris, **Texas**", "Hyderabad in **Pakistan**". */
	readonly container: NameInText | null;
	/** Ids that the container may have; also where only a state's abbreviation stands there. */
	readonly containerIds: ReadonlySet<EntityId>;
	/** The container stands right behind a comma, so a place elsewhere is out of the question. */
	readonly isClose: boolean;
	/** It can be nothing but a container: a state or region behind a comma, and no list goes on after it. */
	readonly isFirm: boolean;
	/** "the Southern District of **New York**". */
	readonly isOf: boolean;
	/** The abbreviation of an American state stands right behind a comma: "Lebanon, Pa.". */
	readonly isInState: boolean;
	/** A place right before it with a comma between, in "near Ipswich, **Suffolk**": this name has to hold that one. */
	readonly inner: NameInText | null;
	/** The country of a demonym before it: "the **Lebanese** city of Tripoli". */
	readonly country: string | null;
	readonly kinds: readonly Entity["kind"][];
	/** Names joined to it by a comma or "and": the items of a list are alike. */
	readonly listed: readonly NameInText[];
};

const lower = (text: string | undefined): string => text?.toLowerCase() ?? "";

/** Reads what stands around a place name. `demonym` gives the country of a word such as "Lebanese". */
export const placeAround = (
	view: TextView,
	name: NameInText,
	demonym: (word: string) => string | null,
): PlaceAround => {
	const words = wordsAround(view, name);
	const next = neighbour(view, name, 1);
	const before = neighbour(view, name, -1);
	let container: NameInText | null = null;
	let isClose = false;
	let isPartOf = false;
	if (next && next.type !== "person" && next.sentence === name.sentence) {
		const gap = words.slice(name.endWord, next.firstWord).map((word) => lower(word.text));
		if (gap.length === 1 && (gap[0] === "," || gap[0] === "(")) {
			container = next;
			isClose = true;
		} else if (gap.length === 1 && gap[0] === "of") {
			container = next;
			isPartOf = true;
		} else if (gap.length <= 3 && gap.includes("in") && !gap.some((word) => /^[.;:]$/.test(word))) container = next;
	}
	const inner = innerOf(view, name);
	if (!container && before && before.type === "place" && before.sentence === name.sentence) {
		const gap = words.slice(before.endWord, name.firstWord).map((word) => lower(word.text));
		const isPossessive = gap.length <= 4 && /^['’]s?$/.test(gap[0] ?? "");
		if (isPossessive || (gap.length > 1 && gap.length <= 4 && gap.at(-1) === "of")) container = before;
	}
	const kinds: Entity["kind"][] = [];
	let country: string | null = null;
	const isOf = lower(words[name.firstWord - 1]?.text) === "of";
	const head = isOf ? name.firstWord - 2 : name.firstWord - 1;
	for (const k of [head, name.endWord]) kinds.push(...(KIND_WORDS[lower(words[k]?.text)] ?? []));
	for (let k = head; k >= Math.max(0, head - 4) && !country; k--) {
		const word = words[k]?.text ?? "";
		if (/^[,.;:]$/.test(word)) break;
		country = /^\p{Lu}\p{Ll}/u.test(word) ? demonym(word) : null;
	}
	const containerIds = new Set(container?.senses.map((sense) => sense.entity));
	const outer = container === next && container ? outerOf(view, container) : null;
	// What the dictionary knows goes before what lies around it: all of Midland, Michigan, USA is in the USA.
	if (containerIds.size === 0) for (const { entity } of outer?.senses ?? []) containerIds.add(entity);
	if (outer) isClose = true;
	const isFirm =
		isClose &&
		container !== null &&
		isStateOrRegion(view, container) &&
		(outer !== null || isLastOfRun(view, container));
	// "BIRMINGHAM, Ala.": the abbreviation need not be a name that anybody found.
	const isComma = words[name.endWord]?.text === ",";
	const state = isComma ? stateOfAbbreviation(foldKey(words[name.endWord + 1]?.text ?? "")) : null;
	if (state) {
		containerIds.add(state);
		isClose = true;
	}
	return {
		container,
		containerIds,
		isClose,
		isFirm: isFirm || state !== null,
		isOf: isPartOf,
		isInState: state !== null,
		inner,
		country,
		kinds,
		listed: listedWith(view, name),
	};
};

const isStateOrRegion = (view: TextView, { senses: [usual] }: NameInText): boolean =>
	usual !== undefined && /^(?:country|territory|region)$/.test(view.reply.entities[usual.entity]?.kind ?? "");

/** Whether no other name is joined to a name by a comma or "and". */
const isLastOfRun = (view: TextView, name: NameInText): boolean => {
	const after = neighbour(view, name, 1);
	const mark = lower(wordsAround(view, name)[name.endWord]?.text);
	return after === null || after.firstWord > name.endWord + 2 || (mark !== "," && mark !== "and" && mark !== "or");
};

/** "Austin, in Scott County, **Indiana**": the place that a comma puts around a container. */
const outerOf = (view: TextView, container: NameInText): NameInText | null => {
	const words = wordsAround(view, container);
	const outer = neighbour(view, container, 1);
	if (outer?.type !== "place" || outer.firstWord !== container.endWord + 1) return null;
	if (words[container.endWord]?.text !== ",") return null;
	return isLastOfRun(view, outer) ? outer : null;
};

/** "Ipswich, Suffolk" and no list: nothing that could be its next item follows. */
const innerOf = (view: TextView, name: NameInText): NameInText | null => {
	const words = wordsAround(view, name);
	const before = neighbour(view, name, -1);
	if (before?.type !== "place" || before.endWord !== name.firstWord - 1 || words[before.endWord]?.text !== ",")
		return null;
	const next = neighbour(view, name, 1);
	const mark = lower(words[name.endWord]?.text);
	const goesOn =
		next !== null && next.firstWord <= name.endWord + 2 && (mark === "," || mark === "and" || mark === "or");
	const beforeThat = neighbour(view, before, -1);
	const isList =
		beforeThat !== null && beforeThat.endWord === before.firstWord - 1 && words[beforeThat.endWord]?.text === ",";
	return goesOn || isList ? null : before;
};

const listedWith = (view: TextView, name: NameInText): NameInText[] => {
	const words = wordsAround(view, name);
	const isJoint = (from: number, to: number): boolean => {
		const gap = words.slice(from, to).map((word) => lower(word.text));
		return gap.length > 0 && gap.length <= 2 && gap.every((word) => word === "," || word === "and" || word === "or");
	};
	const before = neighbour(view, name, -1);
	const after = neighbour(view, name, 1);
	return [
		...(before && isJoint(before.endWord, name.firstWord) ? [before] : []),
		...(after && isJoint(name.endWord, after.firstWord) ? [after] : []),
	];
};

/** Whether a place lies in one of some entities: by its parents or its country. */
export const liesIn = (
	place: Entity,
	ids: ReadonlySet<EntityId>,
	entityOf: (id: EntityId) => Entity | undefined,
): boolean => {
	let at: Entity | undefined = place;
	for (let level = 0; at && level < 5; level++) {
		if (at.parent && ids.has(at.parent)) return true;
		at = at.parent ? entityOf(at.parent) : undefined;
	}
	const isCountry = place.kind === "country";
	return !isCountry && place.countries.some((country) => ids.has(`c:${country}`));
};
