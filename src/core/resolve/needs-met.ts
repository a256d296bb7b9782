import type { Sense } from "../look-up";
import { foldKey } from "../text/fold-key";
import type { NameInText, TextView } from "./name-in-text";
import type { StoryContext } from "./story-context";

const ENTITY_ID = /^\w:/;

/** Whether what a sense needs stands near a name. */
export type NeedsMet = (sense: Sense, name: NameInText) => boolean;

/** Tells whether what a sense needs near it is there: a word in the same block, or an entity that is surely named in the article. */
export const needsMet = (view: TextView, context: StoryContext): NeedsMet => {
	const texts = new Map<number, string>();
	const textOf = (block: number): string => {
		const known = texts.get(block);
		if (known !== undefined) return known;
		const text = ` ${foldKey(view.blocks[block]?.text ?? "").replace(/[^\p{L}\p{N}]+/gu, " ")} `;
		texts.set(block, text);
		return text;
	};
	return (sense, name) =>
		!sense.needs ||
		sense.needs.some((need) =>
			ENTITY_ID.test(need) ? context.named.has(need) : textOf(name.block).includes(` ${foldKey(need)} `),
		);
};
