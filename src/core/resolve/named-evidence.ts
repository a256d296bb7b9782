import type { AliasType, Entity, EntityId, EntityType } from "../entity";
import type { Sense } from "../look-up";
import { typeOfKind } from "../type-of-kind";
import { countryEvidence } from "./country-evidence";
import type { Evidence } from "./decide";
import { isTitleCase } from "./is-title-case";
import type { NameInText, TextView } from "./name-in-text";
import { liesIn, type PlaceAround } from "./place-around";
import type { StoryContext } from "./story-context";

/** How surely a surface means its body or place when nothing else is known. Logits. */
const BODY_POINTS: Readonly<Record<AliasType, number>> = {
	name: 2.6,
	full: 2.8,
	short: 1.4,
	abbr: 1.4,
	former: 1.6,
	spelling: 2,
	metonym: 0.8,
	surname: -1,
	demonym: -9,
};
const PLACE_POINTS: Readonly<Record<AliasType, number>> = {
	name: 2.4,
	full: 2.6,
	short: 2,
	abbr: 1.6,
	former: 1.8,
	spelling: 2.2,
	metonym: 0.5,
	surname: -1,
	demonym: -9,
};
/** Priors come from sizes, which say little about the smallest. */
const MIN_PRIOR = 0.02;
const MIN_PRIOR_REGION = 0.05;
const LISTED_ALIKE = 1.1;
const MISMATCH = -0.8;
const MISMATCH_BY_CONFIDENCE = -2.4;
const CONTAINED = 5;
const NOT_CONTAINED = -3;
/** "Midland, Michigan" is not the one in Texas. */
const ELSEWHERE = -7;
const NOT_IN = -2;
const AFTER_TITLE = -4;
const HOLDS = 3.5;
const HOLDS_NOT = -2;
const SMALL_TOWN = -0.8;
const SMALL_TOWN_POPULATION = 100_000;
const TINY_TOWN = -2;
const TINY_TOWN_POPULATION = 10_000;
const SAID_COUNTRY = 3;
const KIND_SAID = 2.6;
const KIND_NOT_SAID = -1.5;
const NEED_MET = 0.8;
const PARENT_NAMED = 0.8;
const OFFICE_NAMED = 2.6;
/** A country is no town of a state: "Lebanon, Pa.". */
const NOT_IN_A_STATE = -9;
/** Letters of an acronym ("ITO") that spell the name of a town as well. */
const CAPITALS = -3;
const SHORT_CAPITALS = /^\p{Lu}{2,4}$/u;
const LOWER_CASE = /\p{Ll}{2}/u;
const TOWN = 1.5;
const MAX_TOWNS = 2;
const TOLD_ELSEWHERE = 1.6;
const SIBLING = 0.4;
const MAX_SIBLINGS = 3;
const NAMES_ITS_REGION = 1.8;
const CAPITAL = 1.2;
const ALONE_STATE = 3;
const ALONE = 0.8;
const ONLY_IN_HEADLINE = -5;
/** A story about its country says little for one small town in it. */
const OF_SMALL_TOWN = 0.5;
const OTHER_REGIONS = -1.5;
const SEAT_AS_BODY: ReadonlySet<string> = new Set(["seat"]);

const isSmall = ({ kind, population = 0 }: Entity): boolean => kind === "city" && population < SMALL_TOWN_POPULATION;

/** What it costs that the text marks a name as one type and the entity is of another. */
const typeEvidence = (entity: Entity, name: NameInText): Evidence[] => {
	const type: EntityType = typeOfKind(entity.kind);
	if (type === name.type || (name.type === "organisation" && SEAT_AS_BODY.has(entity.kind))) return [];
	return [{ points: MISMATCH + MISMATCH_BY_CONFIDENCE * name.confidence, why: "" }];
};

/** Whether what stands behind a name would be known to hold it: not a body, and no state of the past ("Pristina, Yugoslavia"). */
const canHold = ({ container, containerIds }: PlaceAround): boolean =>
	container?.type !== "organisation" && [...containerIds].some((id) => !id.startsWith("r:"));

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

const isState = ({ kind }: Entity): boolean => kind === "country" || kind === "territory";

const placeEvidence = (entity: Entity, view: TextView, around: PlaceAround): Evidence[] => {
	const evidence: Evidence[] = [];
	const ids = around.containerIds;
	if (ids.size > 0) {
		const isIn = liesIn(entity, ids, (id) => view.reply.entities[id]);
		if (isIn)
			evidence.push({
				points: CONTAINED,
				why: `named together with ${around.container?.surface ?? "its state"}, where it lies`,
			});
		else if (around.isInState && isState(entity)) evidence.push({ points: NOT_IN_A_STATE, why: "" });
		else if (canHold(around) && (entity.kind === "city" || (around.isOf && entity.kind === "region")))
			evidence.push({
				points: around.isFirm ? ELSEWHERE : around.isClose || around.isOf ? NOT_CONTAINED : NOT_IN,
				why: "",
			});
	}
	const inner = around.inner?.senses ?? [];
	if (inner.length > 0) {
		const holds = inner.some((sense) => {
			const place = view.reply.entities[sense.entity];
			return place !== undefined && liesIn(place, new Set([entity.id]), (id) => view.reply.entities[id]);
		});
		if (holds) evidence.push({ points: HOLDS, why: `${around.inner?.surface} lies in it` });
		// The inner place may be too small for the dictionary, so a region is not ruled out.
		else if (entity.kind === "city") evidence.push({ points: HOLDS_NOT, why: "" });
	}
	for (const other of around.listed) {
		const [top] = other.senses;
		const place = top && view.reply.entities[top.entity];
		if (place?.kind === entity.kind && place.countries[0] === entity.countries[0])
			evidence.push({ points: LISTED_ALIKE, why: `listed with ${other.surface}` });
	}
	if (around.country)
		evidence.push(
			entity.countries.includes(around.country)
				? { points: SAID_COUNTRY, why: "the text says in which country" }
				: { points: -1, why: "" },
		);
	if (around.kinds.length > 0)
		evidence.push(
			around.kinds.includes(entity.kind)
				? { points: KIND_SAID, why: "the text says what sort of place" }
				: { points: KIND_NOT_SAID, why: "" },
		);
	return evidence;
};

/** Whether a city in a region can be meant by the same name. */
const hasOwnCity = (region: Entity, name: NameInText, view: TextView): boolean =>
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

/** A story that names other regions of a country and not this one says little for a small town in it. */
const elsewhereEvidence = ({ parent, countries: [country] }: Entity, context: StoryContext): number =>
	parent?.startsWith("a:") && country && !context.named.has(parent) && context.regionsOf(country) > 0
		? OTHER_REGIONS
		: 0;

/** All that speaks for and against a body or place being what a name means. */
export const namedEvidence = (
	entity: Entity,
	sense: Sense,
	about: {
		readonly name: NameInText;
		readonly view: TextView;
		readonly context: StoryContext;
		readonly around: PlaceAround | null;
		readonly isAlone: boolean;
		/** Ids that the text elsewhere says this name means ("Washington state"). */
		readonly toldElsewhere?: ReadonlySet<EntityId>;
	},
): Evidence[] => {
	const { name, view, context, around, isAlone } = about;
	const isPlace = typeOfKind(entity.kind) === "place";
	const points =
		(isPlace ? PLACE_POINTS : BODY_POINTS)[sense.alias] +
		Math.log(Math.max(sense.prior, entity.kind === "region" ? MIN_PRIOR_REGION : MIN_PRIOR));
	const country = countryEvidence(entity, context, name);
	const isUnsaid = isSmall(entity) && country.points > 0 && !around?.containerIds.size;
	const ofCountry = isUnsaid ? { ...country, points: country.points * OF_SMALL_TOWN } : country;
	const isPlaced =
		around !== null && (around.containerIds.size > 0 || around.inner !== null || around.country !== null);
	const isTold =
		about.toldElsewhere?.has(entity.id) === true && !(entity.kind === "region" && hasOwnCity(entity, name, view));
	return [
		...(isTold ? [{ points: TOLD_ELSEWHERE, why: "the article says elsewhere which one it speaks of" }] : []),
		{ points, why: isAlone ? "the only one of this name that the dictionary knows" : "the usual meaning of this name" },
		...typeEvidence(entity, name),
		...(isPlace && around ? placeEvidence(entity, view, around) : []),
		...(sense.needs ? [{ points: NEED_MET, why: "words that go with it stand near" }] : []),
		...(entity.parent && context.named.has(entity.parent)
			? [{ points: PARENT_NAMED, why: "what it belongs to is named too" }]
			: []),
		...(entity.kind === "region" && context.offices.has(entity.id)
			? [{ points: OFFICE_NAMED, why: "somebody who holds an office of it is named too" }]
			: []),
		...(isPlace ? capitalsEvidence(entity, name, view) : []),
		...(isAlone && isPlace ? [{ points: isState(entity) ? ALONE_STATE : ALONE, why: "" }] : []),
		...(isAlone && isState(entity) ? [] : [ofCountry]),
		...(isPlace && isAfterTitle(name, view) ? [{ points: AFTER_TITLE, why: "" }] : []),
		...(isPlaced || isTold ? [] : headlineEvidence(entity, name, view)),
		...(isSmall(entity)
			? [
					{
						points:
							((entity.population ?? 0) < TINY_TOWN_POPULATION ? TINY_TOWN : SMALL_TOWN) +
							(isPlaced ? 0 : elsewhereEvidence(entity, context)),
						why: "",
					},
				]
			: []),
		...(isPlace && !isAlone ? familyEvidence(entity, name, { view, context }) : []),
	];
};
