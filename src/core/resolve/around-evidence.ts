import type { Entity } from "../entity";
import type { Evidence } from "./decide";
import type { TextView } from "./name-in-text";
import { liesIn, type PlaceAround } from "./place-around";

const LISTED_ALIKE = 1.1;
const CONTAINED = 5;
const NOT_CONTAINED = -3;
/** "Midland, Michigan" is not the one in Texas. */
const ELSEWHERE = -7;
const NOT_IN = -2;
const HOLDS = 3.5;
const HOLDS_NOT = -2;
const SAID_COUNTRY = 3;
const KIND_SAID = 2.6;
const KIND_NOT_SAID = -1.5;
/** A country is no town of a state: "Lebanon, Pa.". */
const NOT_IN_A_STATE = -9;

/** Whether an entity is a country or what is governed like one. */
export const isState = ({ kind }: Entity): boolean => kind === "country" || kind === "territory";

/** Whether what stands behind a name would be known to hold it: not a body, and no state of the past ("Pristina, Yugoslavia"). */
const canHold = ({ container, containerIds }: PlaceAround): boolean =>
	container?.type !== "organisation" && [...containerIds].some((id) => !id.startsWith("r:"));

/** What the words around a place name say for and against a place: what holds it, what it holds, what it is listed with. */
export const aroundEvidence = (entity: Entity, view: TextView, around: PlaceAround): Evidence[] => {
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
