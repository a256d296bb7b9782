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

/** Weight of "none of these": somebody or something that is in no dictionary. */
const NOBODY = 3;
const GIVEN_NAME_NOBODY = 60;
const SURNAME_NOBODY = 20;
const COMMON_NOBODY = 200;
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
	const claims = new Map<string, Map<number, number>>();
	entries.forEach(({ aliases, weight }, number) => {
		for (const alias of aliases) {
			const key = foldKey(alias.surface);
			const of = claims.get(key) ?? new Map<number, number>();
			if (!of.has(number)) of.set(number, weight * ALIAS_STRENGTH[alias.type]);
			claims.set(key, of);
		}
	});
	const totals = new Map<string, number>();
	for (const [key, of] of claims) {
		const nobody =
			NOBODY +
			(givenNames.has(key) ? GIVEN_NAME_NOBODY : 0) +
			(surnames.has(key) ? SURNAME_NOBODY : 0) +
			(common.has(key) ? COMMON_NOBODY : 0);
		totals.set(
			key,
			[...of.values()].reduce((sum, weight) => sum + weight, nobody),
		);
	}
	return {
		isCommon: (key) => common.has(key),
		givenNames,
		surnames,
		prior: (key, number) => (claims.get(key)?.get(number) ?? 0) / (totals.get(key) ?? 1),
	};
};
