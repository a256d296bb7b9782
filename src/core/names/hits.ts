import type { EntityType } from "../entity";
import type { Hit, LookUpReply } from "../look-up";
import { eachRun } from "./each-run";
import { CASING, type Sentence } from "./sentence";

/** Groups of kinds that read alike; their order is part of the trained features. */
const GROUPS = [
	"person",
	"surname",
	"settlement",
	"country",
	"physical",
	"seat",
	"government",
	"body",
	"business",
	"demonym",
] as const;
type Group = (typeof GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<string, Group>> = {
	person: "person",
	country: "country",
	territory: "country",
	region: "settlement",
	city: "settlement",
	water: "physical",
	physical: "physical",
	seat: "seat",
	government: "government",
	"intl-org": "government",
	military: "government",
	party: "body",
	"armed-group": "body",
	company: "business",
	media: "business",
	"think-tank": "body",
	ngo: "body",
	university: "body",
	sports: "body",
	"other-org": "body",
};

const GROUP_NUMBERS: ReadonlyMap<string, number> = new Map(
	Object.entries(GROUP_OF_KIND).map(([kind, group]) => [kind, GROUPS.indexOf(group)]),
);

/** The group of surfaces that name a people. */
export const DEMONYM = GROUPS.indexOf("demonym");

/** The group of surnames known by themselves. */
export const SURNAME = GROUPS.indexOf("surname");

/** The group of buildings that stand for those who rule in them. */
export const SEAT = GROUPS.indexOf("seat");

/** The group of companies and media. */
export const BUSINESS = GROUPS.indexOf("business");

/** A dictionary hit in a sentence; word indices, last inclusive. `code` says what it is, as a small number for features. */
export type SentenceHit = {
	readonly first: number;
	readonly last: number;
	readonly code: number;
	readonly group: number;
	/** One meaning only, and no condition on what stands near it. */
	readonly isSure: boolean;
	/** Its likeliest meaning counts only with certain words near. */
	readonly isNeedy: boolean;
	/** The type that its group is marked as; null for demonyms. */
	readonly type: EntityType | null;
};

const TYPE_OF_GROUP: readonly (EntityType | null)[] = [
	"person",
	"person",
	"place",
	"place",
	"place",
	"place",
	"organisation",
	"organisation",
	"organisation",
	null,
];

/** Whether a hit's likeliest or second meaning is of a group. */
export const meansGroup = ({ code, group }: SentenceHit, wanted: number): boolean =>
	group === wanted || ((code >> 2) & 15) === wanted + 1;

const SURE = 0.7;
const NOTABLE = 0.2;

/** The dictionary's answers by key: looking a key up in a plain object takes several times as long. */
export type HitsByKey = ReadonlyMap<string, Hit>;

export const hitsByKey = ({ hits }: LookUpReply): HitsByKey => new Map(Object.entries(hits));

const undotted = (surface: string): string => (surface.includes(".") ? surface.replaceAll(".", "") : surface);

/** Whether a hit's meaning depends on how the surface is written. */
const isParticular = ({ senses }: Hit): boolean => {
	for (const sense of senses) if (sense.exact !== undefined) return true;
	return false;
};

const surfaceOf = ({ words }: Sentence, first: number, last: number): string => {
	let surface = "";
	for (let i = first; i <= last; i++) {
		const word = words[i];
		if (!word) continue;
		if (i > first && word.start > (words[i - 1]?.end ?? 0)) surface += " ";
		surface += word.text;
	}
	return surface;
};

/**
 * A number for what a surface can mean: best group, second group when it is notable, and how sure the best is. −1 when the dictionary
 * has no sense that counts in this casing. `shares` is room to work in.
 */
const codeOf = (hit: Hit, surface: string | null, reply: LookUpReply, shares: Float64Array): number => {
	shares.fill(0);
	let needy = 0;
	for (const sense of hit.senses) {
		if (sense.exact !== undefined && surface !== null && undotted(sense.exact) !== undotted(surface)) continue;
		const kind = reply.entities[sense.entity]?.kind;
		const group =
			sense.alias === "demonym"
				? DEMONYM
				: sense.alias === "surname"
					? SURNAME
					: kind
						? (GROUP_NUMBERS.get(kind) ?? -1)
						: -1;
		if (group < 0) continue;
		const share = Math.max(sense.prior, 0.01);
		shares[group] = (shares[group] ?? 0) + share;
		if (sense.needs) needy += share;
	}
	let best = -1;
	let second = -1;
	for (let i = 0; i < shares.length; i++) {
		const share = shares[i] ?? 0;
		if (share === 0) continue;
		if (best < 0 || share > (shares[best] ?? 0)) {
			second = best;
			best = i;
		} else if (second < 0 || share > (shares[second] ?? 0)) second = i;
	}
	if (best < 0) return -1;
	const sure = (shares[best] ?? 0) >= SURE ? 1 : 0;
	const other = second >= 0 && (shares[second] ?? 0) >= NOTABLE ? second + 1 : 0;
	return ((best * 16 + other) * 2 + sure) * 2 + (needy > (shares[best] ?? 0) / 2 ? 1 : 0);
};

/** Gives the hits of a sentence: longest first where they overlap, in order of the text and disjoint. */
export type HitReader = (sentence: Sentence) => readonly SentenceHit[];

const NO_HITS: readonly SentenceHit[] = [];

/** What to read sentences' hits with, from the dictionary's answer. */
export const hitReader = (reply: LookUpReply, hits: HitsByKey): HitReader => {
	const shares = new Float64Array(GROUPS.length);
	return (sentence) => {
		const { words, casing, forms } = sentence;
		const found: SentenceHit[] = [];
		eachRun(words, forms, (first, last, key) => {
			const hit = hits.get(key);
			if (!hit || hit.senses.length === 0) return;
			const isWritten = casing !== CASING.caps && isParticular(hit);
			const code = codeOf(hit, isWritten ? surfaceOf(sentence, first, last) : null, reply, shares);
			if (code < 0) return;
			const group = code >> 6;
			found.push({
				first,
				last,
				code,
				group,
				isSure: (code & 63) === 2,
				isNeedy: (code & 1) === 1,
				type: TYPE_OF_GROUP[group] ?? null,
			});
		});
		if (found.length < 2) return found.length === 0 ? NO_HITS : found;
		found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
		const taken = new Uint8Array(words.length);
		const kept = found.filter((hit) => {
			for (let i = hit.first; i <= hit.last; i++) if (taken[i]) return false;
			taken.fill(1, hit.first, hit.last + 1);
			return true;
		});
		return kept.sort((a, b) => a.first - b.first);
	};
};
