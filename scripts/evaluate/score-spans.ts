import type { Sides } from "./judge-spans";
import { spanKey } from "./judge-spans";
import { emptyTally, type Tally } from "./tally";
import { sharedLength } from "./trim-span";

/** How alike two types must be: not at all, person and organisation as one (`actor`), or the same. */
export const LIKENESSES = ["span", "actor", "type"] as const;
export type Likeness = (typeof LIKENESSES)[number];

export type SpanScores = {
	readonly exact: Readonly<Record<Likeness, Tally>>;
	readonly overlap: Readonly<Record<Likeness, Tally>>;
	/** Exact span and type, by type. */
	readonly byType: Readonly<Record<"person" | "organisation" | "place", Tally>>;
	/** Judged predictions that touch no required name. */
	falseAlarms: number;
};

export const emptySpanScores = (): SpanScores => ({
	exact: { span: emptyTally(), actor: emptyTally(), type: emptyTally() },
	overlap: { span: emptyTally(), actor: emptyTally(), type: emptyTally() },
	byType: { person: emptyTally(), organisation: emptyTally(), place: emptyTally() },
	falseAlarms: 0,
});

type Type = string | null;
const merged = (type: Type): Type => (type === "person" || type === "organisation" ? "actor" : type);
const ALIKE: Readonly<Record<Likeness, (a: Type, b: Type) => boolean>> = {
	span: () => true,
	actor: (a, b) => merged(a) === merged(b),
	type: (a, b) => a === b,
};

const isType = (type: Type): type is "person" | "organisation" | "place" =>
	type === "person" || type === "organisation" || type === "place";

const addExact = (scores: SpanScores, { required, judged }: Sides): void => {
	const hits = new Map(judged.map((mention) => [spanKey(mention), mention]));
	const wanted = new Map(required.map((mention) => [spanKey(mention), mention]));
	for (const likeness of LIKENESSES) {
		const alike = ALIKE[likeness];
		const tally = scores.exact[likeness];
		for (const gold of required) {
			const hit = hits.get(spanKey(gold));
			if (hit && alike(gold.type, hit.type)) tally.right++;
			else tally.missed++;
		}
		for (const mention of judged) {
			const gold = wanted.get(spanKey(mention));
			if (!gold || !alike(gold.type, mention.type)) tally.wrong++;
		}
	}
	for (const gold of required) {
		if (!isType(gold.type)) continue;
		const isRight = hits.get(spanKey(gold))?.type === gold.type;
		scores.byType[gold.type][isRight ? "right" : "missed"]++;
	}
	for (const mention of judged)
		if (isType(mention.type) && wanted.get(spanKey(mention))?.type !== mention.type)
			scores.byType[mention.type].wrong++;
};

const addOverlap = (scores: SpanScores, { required, judged }: Sides): void => {
	const pairs: { readonly shared: number; readonly gold: number; readonly mention: number }[] = [];
	const touched = new Set<number>();
	required.forEach((one, gold) => {
		judged.forEach((other, mention) => {
			const shared = sharedLength(one, other);
			if (shared <= 0) return;
			pairs.push({ shared, gold, mention });
			touched.add(mention);
		});
	});
	pairs.sort((a, b) => b.shared - a.shared || a.gold - b.gold || a.mention - b.mention);
	for (const likeness of LIKENESSES) {
		const usedGold = new Set<number>();
		const usedMentions = new Set<number>();
		for (const { gold, mention } of pairs) {
			if (usedGold.has(gold) || usedMentions.has(mention)) continue;
			if (!ALIKE[likeness](required[gold]?.type ?? null, judged[mention]?.type ?? null)) continue;
			usedGold.add(gold);
			usedMentions.add(mention);
		}
		const tally = scores.overlap[likeness];
		tally.right += usedGold.size;
		tally.missed += required.length - usedGold.size;
		tally.wrong += judged.length - usedMentions.size;
	}
	scores.falseAlarms += judged.length - touched.size;
};

/** Counts the spans of one document into `scores`: exact by position, overlapping one to one, the longest common stretch first. */
export const addSpanScores = (scores: SpanScores, sides: Sides): void => {
	addExact(scores, sides);
	addOverlap(scores, sides);
};
