import * as v from "valibot";
import { PLACE_SENSES } from "../../src/core/reading";

/** Types of gold mentions; `misc` is what we do not mark (demonyms, events, works). */
const goldType = v.picklist(["person", "organisation", "place", "misc"]);

const mentionSchema = v.object({
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	type: v.optional(v.nullable(goldType), null),
	link: v.nullish(v.string()),
	label: v.nullish(v.string()),
	qid: v.nullish(v.string()),
	optional: v.nullish(v.boolean()),
	lat: v.nullish(v.number()),
	lon: v.nullish(v.number()),
	/** Our own sets only. */
	sense: v.nullish(v.picklist(PLACE_SENSES)),
});

export const goldSchema = v.object({
	id: v.union([v.string(), v.number()]),
	text: v.string(),
	title: v.nullish(v.string()),
	date: v.nullish(v.string()),
	mentions: v.array(mentionSchema),
	/** Types that were labelled; a missing one is not judged. */
	annotated: v.nullish(v.array(goldType)),
	/** Only this stretch was labelled. */
	eval_span: v.nullish(v.tuple([v.number(), v.number()])),
	/** False: not every name was labelled, so precision says nothing. */
	exhaustive: v.nullish(v.boolean()),
});

export type GoldType = v.InferOutput<typeof goldType>;
export type GoldMention = v.InferOutput<typeof mentionSchema>;
export type GoldDocument = v.InferOutput<typeof goldSchema>;

/** What is judged: the fields of the command's output that the score looks at. */
export type JudgedMention = {
	readonly start: number;
	readonly end: number;
	readonly type: "person" | "organisation" | "place" | null;
	readonly link?: string | null | undefined;
	readonly qid?: string | null | undefined;
	readonly lat?: number | undefined;
	readonly lon?: number | undefined;
	readonly sense?: string | null | undefined;
	readonly entity?: string | null | undefined;
};
