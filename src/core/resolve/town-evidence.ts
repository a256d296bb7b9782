import type { Entity } from "../entity";
import type { Evidence } from "./decide";
import { isTitleCase } from "./is-title-case";
import type { NameInText, TextView } from "./name-in-text";
import type { StoryContext } from "./story-context";

const SMALL_TOWN = -0.8;
const SMALL_TOWN_POPULATION = 100_000;
const TINY_TOWN = -2;
const TINY_TOWN_POPULATION = 10_000;
const AFTER_TITLE = -4;
/** Letters of an acronym ("ITO") that spell the name of a town as well. */
const CAPITALS = -3;
const SHORT_CAPITALS = /^\p{Lu}{2,4}$/u;
const LOWER_CASE = /\p{Ll}{2}/u;
const TOWN = 1.5;
const MAX_TOWNS = 2;
const SIBLING = 0.4;
const MAX_SIBLINGS = 3;
const NAMES_ITS_REGION = 1.8;
const CAPITAL = 1.2;
const ONLY_IN_HEADLINE = -5;
const OTHER_REGIONS = -1.5;
const STRANGER = 0.8;
const USUAL_STRANGER = 0.06;

/** A town that is seldom meant abroad. */
export const isSmall = ({ kind, population = 0 }: Entity): boolean =>
	kind === "city" && population < SMALL_TOWN_POPULATION;

/** An acronym that spells the name of a place, in a line that is not all capitals. */
const capitalsEvidence = (entity: Entity, name: NameInText, view: TextView): Evidence[] => {
	if (entity.kind !== "city" || name.firstWord === 0 || !SHORT_CAPITALS.test(name.surface)) return [];
	const text = view.blocks[name.block]?.text ?? "";
	return entity.name !== name.surface && LOWER_CASE.test(text) ? [{ points: CAPITALS, why: "" }] : [];
};

const BEFORE_PLACE: ReadonlySet<string> = new Set("in near at from of to outside around through".split(" "));

const TITLES: ReadonlySet<string> = new Set(
	"Prince Princess King Queen Pope Saint Sir Lord Lady Mr Mrs Ms Dr".split(" "),
);

/** "Prince Eugene" is no town in Oregon. */
const isAfterTitle = ({ block, firstWord }: NameInText, view: TextView): boolean => {
	const words = view.blockWords[block] ?? [];
	const before = words[firstWord - 1]?.text;
	return TITLES.has((before === "." ? words[firstWord - 2]?.text : before) ?? "");
};

/** A capital says nothing where every word has one: "Photo Sparks Controversy" need not be about a town in Nevada. */
const headlineEvidence = (entity: Entity, name: NameInText, view: TextView): Evidence[] => {
	if (entity.kind !== "city" || !isSmall(entity) || !isTitleCase(view.blockWords[name.block] ?? [])) return [];
	const before = view.blockWords[name.block]?.[name.firstWord - 1]?.text.toLowerCase() ?? "";
	return BEFORE_PLACE.has(before) ? [] : [{ points: ONLY_IN_HEADLINE, why: "" }];
};

/** Whether a city in a region can be meant by the same name. */
export const hasOwnCity = (region: Entity, name: NameInText, view: TextView): boolean =>
	name.senses.some((sense) => {
		const city = view.reply.entities[sense.entity];
		return city?.kind === "city" && city.parent === region.id;
	});

/** Other regions of its country speak for a region ("Georgia" beside Tennessee); a city goes before the region that it gives its name to. */
const familyEvidence = (
	entity: Entity,
	name: NameInText,
	options: { readonly view: TextView; readonly context: StoryContext },
): Evidence[] => {
	const [country] = entity.countries;
	if (entity.kind === "region" && country) {
		// What speaks for New York State speaks for New York City as well.
		if (hasOwnCity(entity, name, options.view)) return [];
		const towns = Math.min(MAX_TOWNS, options.context.townsIn(entity.id));
		if (towns > 0) return [{ points: TOWN * towns, why: "towns in it are named too" }];
		const siblings = Math.min(MAX_SIBLINGS, options.context.regionsOf(country));
		return siblings > 0 ? [{ points: SIBLING * siblings, why: "other regions of its country are named too" }] : [];
	}
	if (entity.kind !== "city") return [];
	const isCapital = entity.countries.some((code) => options.view.reply.entities[`c:${code}`]?.seat === entity.id);
	if (isCapital) return [{ points: CAPITAL, why: "a capital" }];
	const isNamesake = entity.parent !== undefined && name.senses.some((sense) => sense.entity === entity.parent);
	return isNamesake ? [{ points: NAMES_ITS_REGION, why: "" }] : [];
};

/**
 * Abroad, a small place goes back behind those whom the dictionary does not know and leaves a share to. Words near a name that decide
 * between its senses say more than that, and so do names of several words.
 */
const strangerEvidence = (entity: Entity, { senses, tokens }: NameInText): Evidence => {
	const isLittle = isSmall(entity) || entity.kind === "region";
	if (!isLittle || tokens.length > 1 || senses.some(({ needs }) => needs)) return { points: 0, why: "" };
	const known = senses.reduce((sum, { prior }) => sum + prior, 0);
	return { points: -STRANGER * Math.log(Math.max(1 - known, USUAL_STRANGER) / USUAL_STRANGER), why: "" };
};

/** A story that names other regions of a country and not this one says little for a small town in it. */
const elsewhereEvidence = ({ parent, countries: [country] }: Entity, context: StoryContext): number =>
	parent?.startsWith("a:") && country && !context.named.has(parent) && context.regionsOf(country) > 0
		? OTHER_REGIONS
		: 0;

/** What speaks for and against a town or region by what it is and where its name stands, beside the surroundings that say where it lies. */
export const townEvidence = (
	entity: Entity,
	name: NameInText,
	about: {
		readonly view: TextView;
		readonly context: StoryContext;
		/** The text says where it lies. */
		readonly isPlaced: boolean;
		/** The text says elsewhere which one it is. */
		readonly isTold: boolean;
		readonly isAlone: boolean;
		/** Nothing else in the story is about its country. */
		readonly isForeign: boolean;
	},
): Evidence[] => {
	const { view, context, isPlaced, isTold, isAlone, isForeign } = about;
	const size = (entity.population ?? 0) < TINY_TOWN_POPULATION ? TINY_TOWN : SMALL_TOWN;
	const elsewhere = isPlaced ? 0 : elsewhereEvidence(entity, context);
	return [
		...capitalsEvidence(entity, name, view),
		...(isForeign && !isPlaced ? [strangerEvidence(entity, name)] : []),
		...(isAfterTitle(name, view) ? [{ points: AFTER_TITLE, why: "" }] : []),
		...(isPlaced || isTold ? [] : headlineEvidence(entity, name, view)),
		...(isSmall(entity) ? [{ points: size + elsewhere, why: "" }] : []),
		...(isAlone ? [] : familyEvidence(entity, name, { view, context })),
	];
};
