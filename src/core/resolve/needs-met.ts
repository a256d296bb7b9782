import type { Sense } from "../look-up";
import { foldKey } from "../text/fold-key";
import type { NameInText, TextView } from "./name-in-text";
import type { StoryContext } from "./story-context";

const ENTITY_ID = /^\w:/;
const COUNTRY = /^c:([A-Z]{2})$/;

/** Whether what a sense needs stands near a name. */
export type NeedsMet = (sense: Sense, name: NameInText) => boolean;

/**
 * Tells whether what a sense needs near it is there: a word in the same block, or an entity that is surely named in the article. A name that
 * once stands so means the same in the whole article (one sense per discourse, Gale, Church and Yarowsky 1992).
 */
export const needsMet = (view: TextView, context: StoryContext): NeedsMet => {
	const texts = new Map<number, string>();
	const textOf = (block: number): string => {
		const known = texts.get(block);
		if (known !== undefined) return known;
		const text = ` ${foldKey(view.blocks[block]?.text ?? "").replace(/[^\p{L}\p{N}]+/gu, " ")} `;
		texts.set(block, text);
		return text;
	};
	const isThere = (need: string, name: NameInText): boolean => {
		if (!ENTITY_ID.test(need)) return textOf(name.block).includes(` ${foldKey(need)} `);
		// A town of the country or its demonym stands for the country.
		const [, country] = COUNTRY.exec(need) ?? [];
		return context.named.has(need) || (country !== undefined && context.share(country, name.key) > 0);
	};
	const byKey = new Map<string, NameInText[]>();
	for (const name of view.names) {
		if (!name.senses.some(({ needs }) => needs)) continue;
		const alike = byKey.get(name.key);
		if (alike) alike.push(name);
		else byKey.set(name.key, [name]);
	}
	const met = new Map<string, boolean>();
	return (sense, name) => {
		const { needs } = sense;
		if (!needs) return true;
		const key = `${sense.entity}\n${name.key}`;
		const known = met.get(key);
		if (known !== undefined) return known;
		const alike = byKey.get(name.key) ?? [name];
		const isMet = alike.some((one) => needs.some((need) => isThere(need, one)));
		met.set(key, isMet);
		return isMet;
	};
};
