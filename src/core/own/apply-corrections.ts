import type { Block } from "../block";
import type { Entity, EntityId } from "../entity";
import type { Mention, Reading, Story } from "../reading";
import { articleId } from "../resolve/known-only-here";
import { foldKey } from "../text/fold-key";
import { correctedEntities } from "./corrected-entities";
import { type CorrectionFit, correctionFit } from "./correction-fit";
import { scopeOf } from "./correction-scope";
import { type ArticlePlace, correctionsHere } from "./find-own";
import type { Correction, Own } from "./own-entries";

export type CorrectOptions = {
	readonly own: Own;
	readonly place: ArticlePlace;
	readonly blocks: readonly Block[];
	/** Entries by id: those that corrections put in, and what their roles belong to. The reader's own need not be among them. */
	readonly entities: Readonly<Record<EntityId, Entity>>;
};

export type CorrectedReading = {
	/** The same mentions in the same order, so that indices hold; what they mean may differ. */
	readonly reading: Reading;
	readonly applied: readonly Correction[];
	/** Corrections that would apply here but name somebody who is gone from the dictionary. */
	readonly unfit: readonly { readonly correction: Correction; readonly fit: Exclude<CorrectionFit, "fits"> }[];
};

const SAID = { article: "in this article", site: "on this site", always: "everywhere" } as const;

/** Who is shown for a mention: the body that it stands for, else what it names. */
const shownFor = (mention: Mention): EntityId | null => mention.standsFor ?? mention.entity;

const corrected = (mention: Mention, correction: Correction, key: string): Mention => {
	const { standsFor, runnerUp: _runnerUp, candidates: _candidates, ...rest } = mention;
	const isBody = standsFor !== undefined && correction.not === standsFor && correction.not !== mention.entity;
	// "Beijing is not China's government here": what is left is the city.
	const isBackToPlace = isBody && (correction.instead === null || correction.instead === mention.entity);
	const entity = isBackToPlace ? mention.entity : (correction.instead ?? articleId(key));
	return {
		...rest,
		entity,
		sense: mention.sense === null ? null : isBackToPlace || !isBody ? "literal" : mention.sense,
		via: "correction",
		confidence: 1,
		why: `You said so on ${correction.written}, ${SAID[scopeOf(correction)]}.`,
	};
};

const correctedStory = (story: Story, left: (id: EntityId) => EntityId | null): Story => {
	const { focus: before, relations, ...rest } = story;
	const focus = before === undefined ? null : left(before);
	const kept = relations.flatMap((relation) => {
		const of = left(relation.of);
		const to = left(relation.to);
		return of === null || to === null ? [] : [{ ...relation, of, to }];
	});
	return { ...rest, ...(focus ? { focus } : {}), relations: kept };
};

/**
 * A reading as the reader wants it: every name that one of the corrections is about gets who is meant instead, and so do its short forms
 * where nobody else's full name is left that they could be short for. Pure; applying twice is applying once. What is painted must start
 * from the reading as it was (docs/adr/0005).
 */
export const applyCorrections = (reading: Reading, options: CorrectOptions): CorrectedReading => {
	const here = correctionsHere(options.own, options.place);
	if (here.length === 0) return { reading, applied: [], unfit: [] };
	const own = new Set(options.own.entries.map(({ id }) => id));
	const read = new Set(reading.entities.map(({ id }) => id));
	const exists = (id: EntityId) => own.has(id) || read.has(id) || Object.hasOwn(options.entities, id);
	const byName = new Map<string, Correction[]>();
	for (const one of here) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
	const unfit = new Map<Correction, Exclude<CorrectionFit, "fits">>();
	const applied = new Set<Correction>();
	const keys = reading.mentions.map(({ block, start, end }) =>
		foldKey(options.blocks[block]?.text.slice(start, end) ?? ""),
	);
	const saidOf = (mention: Mention, key: string): Correction | null => {
		if (mention.via === "correction") return null;
		for (const one of byName.get(key) ?? []) {
			if (one.not !== null && one.not !== mention.standsFor && one.not !== mention.entity) continue;
			if (one.not === null && mention.entity !== null) continue;
			if (one.instead !== null && one.instead === shownFor(mention)) continue;
			if (one.instead === null || exists(one.instead)) return one;
			unfit.set(one, "instead-is-gone");
		}
		return null;
	};
	const direct = reading.mentions.map((mention, i) => saidOf(mention, keys[i] ?? ""));
	const moved = new Map<EntityId, { readonly correction: Correction; readonly key: string } | null>();
	reading.mentions.forEach((mention, i) => {
		const id = mention.entity;
		if (id === null || mention.via === "short-form" || mention.via === "acronym") return;
		const correction = direct[i];
		// One full name that stays where it was, or two that go different ways: short forms stay too.
		if (!correction || correction.not !== id) moved.set(id, null);
		else if (!moved.has(id)) moved.set(id, { correction, key: keys[i] ?? "" });
		else if (moved.get(id)?.correction.instead !== correction.instead) moved.set(id, null);
	});
	const mentions = reading.mentions.map((mention, i) => {
		const isShort = mention.via === "short-form" || mention.via === "acronym";
		const follows = isShort && mention.entity !== null ? moved.get(mention.entity) : undefined;
		const said = direct[i] ? { correction: direct[i], key: keys[i] ?? "" } : follows;
		if (!said) return mention;
		applied.add(said.correction);
		return corrected(mention, said.correction, said.key);
	});
	for (const one of here) {
		const fit = correctionFit(one, exists);
		if (fit === "instead-is-gone" && keys.includes(one.name)) unfit.set(one, fit);
	}
	const told = [...unfit].map(([correction, fit]) => ({ correction, fit }));
	if (applied.size === 0) return { reading, applied: [], unfit: told };
	const { entities, left } = correctedEntities(reading, mentions, options);
	const story = reading.story && correctedStory(reading.story, left);
	return {
		reading: { ...reading, mentions, entities, ...(story ? { story } : {}) },
		applied: [...applied],
		unfit: told,
	};
};
