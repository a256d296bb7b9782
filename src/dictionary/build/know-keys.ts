import type { AliasType } from "../../core/entity";
import { foldKey } from "../../core/text/fold-key";
import type { Entry } from "../entry";
import type { KeyKnowledge } from "./lay-out-keys";

/** The open word lists, folded. */
export type Lexicons = {
	readonly givenNames: ReadonlySet<string>;
	/** Lower-case uses a million words of common English words. */
	readonly common: ReadonlyMap<string, number>;
};

type Casing = "any" | "exact" | "capitals";
type Claim = { readonly weight: number; readonly casing: Casing };

/** How strongly an alias of a type stands for its entity. */
const ALIAS_STRENGTH: Readonly<Record<AliasType, number>> = {
	name: 1,
	full: 1,
	short: 0.8,
	abbr: 0.6,
	spelling: 0.7,
	former: 0.5,
	surname: 0.8,
	metonym: 0.4,
	demonym: 0.3,
};

/** A name that is no longer used is not often meant, however often the entity is named. */
const MOST_FOR_FORMER = 60;

const claimOf = (weight: number, type: AliasType): number =>
	(type === "former" ? Math.min(weight, MOST_FOR_FORMER) : weight) * ALIAS_STRENGTH[type];

/** Weight of "none of these": somebody or something that is in no dictionary. */
const NOBODY = 3;
const GIVEN_NAME_NOBODY = 60;
const SURNAME_NOBODY = 20;
/** A word in capitals is no common word; one in its own casing is one at the beginning of a sentence only. */
const COMMON_NOBODY: Readonly<Record<Casing, number>> = { any: 200, exact: 60, capitals: 5 };
const FLAGGED_SURNAME = /^[\p{L}'-]{3,}$/u;

const surnameOf = (name: string): string | undefined => {
	const last = foldKey(name).split(" ").at(-1);
	return last && FLAGGED_SURNAME.test(last) ? last : undefined;
};

/** Flags of single words and priors of senses, from all entries and the word lists together. */
export const knowKeys = (entries: readonly Entry[], { givenNames, common }: Lexicons): KeyKnowledge => {
	const surnames = new Set<string>();
	for (const { entity, aliases } of entries) {
		const surname = entity.kind === "person" ? surnameOf(entity.name) : undefined;
		if (surname) surnames.add(surname);
		for (const { surface, type } of aliases) if (type === "surname") surnames.add(foldKey(surface));
	}
	/** Surnames that stand for one person without more. */
	const knownAlone = new Set<string>();
	const claims = new Map<string, Map<number, Claim>>();
	entries.forEach(({ aliases, weight }, number) => {
		for (const { surface, type, caseSensitive, needs } of aliases) {
			const key = foldKey(surface);
			const of = claims.get(key) ?? new Map<number, Claim>();
			const casing = !caseSensitive ? "any" : surface === surface.toUpperCase() ? "capitals" : "exact";
			if (!of.has(number)) of.set(number, { weight: claimOf(weight, type), casing });
			if (type === "surname" && !needs) knownAlone.add(key);
			claims.set(key, of);
		}
	});
	const totals = new Map(
		[...claims].map(([key, of]) => [key, [...of.values()].reduce((sum, { weight }) => sum + weight, 0)]),
	);
	const nobody = (key: string, casing: Casing): number => {
		const asWord = common.has(key) ? COMMON_NOBODY[casing] : 0;
		const asName =
			(givenNames.has(key) ? GIVEN_NAME_NOBODY : 0) + (surnames.has(key) && !knownAlone.has(key) ? SURNAME_NOBODY : 0);
		return NOBODY + asWord + (casing === "capitals" ? 0 : asName);
	};
	return {
		isCommon: (key) => common.has(key),
		givenNames,
		surnames,
		prior: (key, number) => {
			const claim = claims.get(key)?.get(number);
			return claim ? claim.weight / ((totals.get(key) ?? 0) + nobody(key, claim.casing)) : 0;
		},
	};
};
