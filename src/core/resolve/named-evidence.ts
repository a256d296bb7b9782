import type { AliasType, Entity, EntityId, EntityType } from "../entity";
import type { Sense } from "../look-up";
import { typeOfKind } from "../type-of-kind";
import { aroundEvidence, isState } from "./around-evidence";
import { countryEvidence } from "./country-evidence";
import type { Evidence } from "./decide";
import type { NameInText, TextView } from "./name-in-text";
import type { PlaceAround } from "./place-around";
import type { StoryContext } from "./story-context";
import { hasOwnCity, isSmall, townEvidence } from "./town-evidence";

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
const MISMATCH = -0.8;
const MISMATCH_BY_CONFIDENCE = -2.4;
const NEED_MET = 0.8;
const PARENT_NAMED = 0.8;
const OFFICE_NAMED = 2.6;
const TOLD_ELSEWHERE = 1.6;
const ALONE_STATE = 3;
const ALONE = 0.8;
/** A story about its country says little for one small town in it. */
const OF_SMALL_TOWN = 0.5;
const SEAT_AS_BODY: ReadonlySet<string> = new Set(["seat"]);

/** What it costs that the text marks a name as one type and the entity is of another. */
const typeEvidence = (entity: Entity, name: NameInText): Evidence[] => {
	const type: EntityType = typeOfKind(entity.kind);
	if (type === name.type || (name.type === "organisation" && SEAT_AS_BODY.has(entity.kind))) return [];
	return [{ points: MISMATCH + MISMATCH_BY_CONFIDENCE * name.confidence, why: "" }];
};

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
		...(isPlace && around ? aroundEvidence(entity, view, around) : []),
		...(sense.needs ? [{ points: NEED_MET, why: "words that go with it stand near" }] : []),
		...(entity.parent && context.named.has(entity.parent)
			? [{ points: PARENT_NAMED, why: "what it belongs to is named too" }]
			: []),
		...(entity.kind === "region" && context.offices.has(entity.id)
			? [{ points: OFFICE_NAMED, why: "somebody who holds an office of it is named too" }]
			: []),
		...(isAlone && isPlace ? [{ points: isState(entity) ? ALONE_STATE : ALONE, why: "" }] : []),
		...(isAlone && isState(entity) ? [] : [ofCountry]),
		...(isPlace
			? townEvidence(entity, name, { view, context, isPlaced, isTold, isAlone, isForeign: ofCountry.points < 0 })
			: []),
	];
};
