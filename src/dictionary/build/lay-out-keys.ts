import type { Alias } from "../../core/entity";
import { foldKey } from "../../core/text/fold-key";
import type { Entry } from "../entry";
import { INFO_EXACT, INFO_EXTRA, INFO_FOLDED, INFO_NEEDS, PACKED_ALIAS_TYPES } from "../layout";
import { priorLevel, priorLevelAlone, priorOf } from "../prior-level";
import { typedName } from "../typed-name";

/** A key as it will be filed. */
export type KeyDraft = {
	readonly key: string;
	readonly surface: string;
	info: number;
	/** A number of `PRIOR_LEVELS`. */
	prior: number;
	needs: string | undefined;
	readonly isCommon: boolean;
};

/** A sense of a key that another entity owns. */
export type ExtraDraft = {
	readonly keyNumber: number;
	readonly entity: number;
	readonly info: number;
	readonly prior: number;
	readonly needs: string | undefined;
	readonly surface: string | undefined;
};

export type KeyLayout = {
	readonly keys: readonly KeyDraft[];
	readonly ownCounts: readonly number[];
	readonly extras: readonly ExtraDraft[];
	/** Per entity: its name is exactly the surface of the first key that it owns. */
	readonly nameIsFirstKey: readonly boolean[];
	/** Per entity: its name with its type has no key, for it follows from the record. */
	readonly isTyped: readonly boolean[];
};

/** What `pack` is told about words and ambiguity. */
export type KeyKnowledge = {
	/** Prior of an entity's sense for a key, 0…1. */
	readonly prior: (key: string, entity: number) => number;
	/** Whether a key is a frequent lower-case English word. */
	readonly isCommon: (key: string) => boolean;
	/** Folded single words. */
	readonly givenNames: ReadonlySet<string>;
	readonly surnames: ReadonlySet<string>;
};

const NEEDS_SEPARATOR = "\n";
const ASCII = /^[\x20-\x7e]*$/;

const isFoldedByCase = (surface: string, key: string): boolean => ASCII.test(surface) && surface.toLowerCase() === key;

const isPlain = ({ type, caseSensitive, needs }: Alias): boolean => type === "full" && !caseSensitive && !needs?.length;

/** How many entries bring each folded surface. */
const countClaimants = (entries: readonly Entry[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { aliases } of entries)
		for (const key of new Set(aliases.map(({ surface }) => foldKey(surface))))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
};

/**
 * Decides which entity owns which key: the first to bring it. Keys of one entity follow each other, so that the owner need not be stored;
 * the same key of a later entity becomes an extra sense.
 */
export const layOutKeys = (entries: readonly Entry[], knowledge: KeyKnowledge): KeyLayout => {
	const keys: KeyDraft[] = [];
	const numberOf = new Map<string, number>();
	const extras: ExtraDraft[] = [];
	const ownCounts: number[] = [];
	const nameIsFirstKey: boolean[] = [];
	const isTyped: boolean[] = [];
	const claimants = countClaimants(entries);
	const add = (key: string, surface: string, info: number): KeyDraft => {
		const folded = isFoldedByCase(surface, key) ? 0 : INFO_FOLDED;
		const draft = {
			key,
			surface,
			info: info | folded,
			isCommon: knowledge.isCommon(key),
			prior: 0,
			needs: undefined,
		};
		numberOf.set(key, keys.length);
		keys.push(draft);
		return draft;
	};
	entries.forEach(({ entity, aliases }, entityNumber) => {
		const first = keys.length;
		const own = new Set<string>();
		const typed = typedName(entity);
		let hasTyped = false;
		for (const alias of aliases) {
			const key = foldKey(alias.surface);
			if (alias.surface === typed && isPlain(alias) && claimants.get(key) === 1) {
				hasTyped = true;
				continue;
			}
			const casing = alias.caseSensitive ? `${key}\0${alias.surface}` : key;
			if (own.has(casing) || own.has(key)) continue;
			own.add(casing);
			const type = PACKED_ALIAS_TYPES.indexOf(alias.type) + 1;
			const needs = alias.needs?.length ? alias.needs.join(NEEDS_SEPARATOR) : undefined;
			const info = type | (alias.caseSensitive ? INFO_EXACT : 0) | (needs ? INFO_NEEDS : 0);
			const prior = priorLevel(knowledge.prior(key, entityNumber));
			const known = numberOf.get(key);
			const owner = known === undefined ? undefined : keys[known];
			if (known === undefined || !owner) {
				const draft = add(key, alias.surface, info);
				draft.prior = prior;
				draft.needs = needs;
				continue;
			}
			owner.info |= INFO_EXTRA;
			const surface = owner.surface === alias.surface ? undefined : alias.surface;
			extras.push({ keyNumber: known, entity: entityNumber, info, prior, needs, surface });
		}
		ownCounts.push(keys.length - first);
		nameIsFirstKey.push(keys[first]?.surface === entity.name);
		isTyped.push(hasTyped);
	});
	for (const key of keys) if ((key.info & INFO_EXTRA) === 0) key.prior = priorLevelAlone(priorOf(key.prior));
	extras.sort((a, b) => a.keyNumber - b.keyNumber || a.entity - b.entity);
	return { keys, ownCounts, extras, nameIsFirstKey, isTyped };
};
