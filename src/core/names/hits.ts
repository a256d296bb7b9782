import type { EntityType } from "../entity";
import type { Hit, LookUpReply } from "../look-up";
import { eachRun, type RunWord } from "./each-run";
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

/** The group of surfaces that name a people. */
export const DEMONYM = GROUPS.indexOf("demonym");

/** The group of surnames known by themselves. */
export const SURNAME = GROUPS.indexOf("surname");

/** The group of buildings that stand for those who rule in them. */
export const SEAT = GROUPS.indexOf("seat");

/** A dictionary hit in a sentence; word indices, last inclusive. `code` says what it is, as a small number for features. */
export type SentenceHit = {
	readonly first: number;
	readonly last: number;
	readonly code: number;
	readonly group: number;
	/** One meaning only, and no condition on what stands near it. */
	readonly isSure: boolean;
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

const NOTHING: RunWord = { role: "stop", key: "" };
const SURE = 0.7;
const NOTABLE = 0.2;

/** The entry of a key, if it is one of the reply's own and not something that every object inherits. */
export const hitOf = (reply: LookUpReply, key: string): Hit | undefined =>
	Object.hasOwn(reply.hits, key) ? reply.hits[key] : undefined;

const undotted = (surface: string): string => (surface.includes(".") ? surface.replaceAll(".", "") : surface);

/**
 * A number for what a surface can mean: best group, second group when it is notable, and how sure the best is. −1 when the dictionary
 * has no sense that counts in this casing.
 */
const codeOf = (hit: Hit, surface: string | null, reply: LookUpReply): number => {
	const shares = new Float64Array(GROUPS.length);
	let needy = 0;
	for (const sense of hit.senses) {
		if (sense.exact !== undefined && surface !== null && undotted(sense.exact) !== undotted(surface)) continue;
		const kind = reply.entities[sense.entity]?.kind;
		const group =
			sense.alias === "demonym" ? "demonym" : sense.alias === "surname" ? "surname" : kind && GROUP_OF_KIND[kind];
		if (!group) continue;
		const share = Math.max(sense.prior, 0.01);
		shares[GROUPS.indexOf(group)] = (shares[GROUPS.indexOf(group)] ?? 0) + share;
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

/** The hits of a sentence, longest first where they overlap, in order of the text and disjoint. */
export const hitsOf = (sentence: Sentence, reply: LookUpReply): SentenceHit[] => {
	const found: SentenceHit[] = [];
	const { words, casing } = sentence;
	eachRun(
		words,
		(at) => sentence.forms[at] ?? NOTHING,
		(first, last, key) => {
			const hit = hitOf(reply, key);
			if (!hit || hit.senses.length === 0) return;
			let surface: string | null = null;
			if (casing !== CASING.caps) {
				surface = "";
				for (let i = first; i <= last; i++) {
					const word = words[i];
					if (!word) continue;
					if (i > first && word.start > (words[i - 1]?.end ?? 0)) surface += " ";
					surface += word.text;
				}
			}
			const code = codeOf(hit, surface, reply);
			if (code >= 0)
				found.push({
					first,
					last,
					code,
					group: code >> 6,
					isSure: (code & 63) === 2,
					type: TYPE_OF_GROUP[code >> 6] ?? null,
				});
		},
	);
	found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
	const taken = new Uint8Array(words.length);
	const kept = found.filter((hit) => {
		for (let i = hit.first; i <= hit.last; i++) if (taken[i]) return false;
		taken.fill(1, hit.first, hit.last + 1);
		return true;
	});
	return kept.sort((a, b) => a.first - b.first);
};
