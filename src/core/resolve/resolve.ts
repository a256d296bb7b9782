import type { Block } from "../block";
import type { LookUpReply } from "../look-up";
import type { NameSpan } from "../name-span";
import type { Reading } from "../reading";
import type { Word } from "../text/words";
import { articlePeople } from "./article-people";
import { buildReading } from "./build-reading";
import type { Choice } from "./choice";
import { chooseKnown } from "./choose-known";
import { articleId } from "./known-only-here";
import { viewText } from "./name-in-text";

export type ResolveInput = {
	readonly blocks: readonly Block[];
	readonly blockWords: readonly (readonly Word[])[];
	/** Sorted and disjoint, as `findNames` gives them. */
	readonly names: readonly NameSpan[];
	readonly reply: LookUpReply;
	readonly article: Reading["article"];
};

/**
 * Says of every name whose it is, what a place name stands for, and gathers the entities of the article with their roles at its date.
 * A generator that yields at least every 2,000 words; linear in words and names.
 */
export function* resolve(input: ResolveInput): Generator<void, Reading> {
	const view = yield* viewText(input.blocks, input.blockWords, input);
	const people = articlePeople(view.names);
	yield;
	const choices: Choice[] = [];
	const personOf = new Map<number, string>();
	const byShort = new Map<string, { entity: string; name: string } | null>();
	for (const person of people) {
		const name = view.names[person.full[0] ?? -1];
		if (!name) continue;
		const known = person.full
			.map((index) => chooseKnown(view.names[index]?.senses ?? [], "person", view.reply))
			.find((choice) => choice !== null);
		const entity = known?.entity ?? articleId(person.tokens.join(" "));
		for (const index of person.full) personOf.set(index, entity);
		for (const token of [person.tokens.at(-1), person.tokens[0]]) {
			if (!token) continue;
			const before = byShort.get(token);
			byShort.set(token, before === undefined || before?.entity === entity ? { entity, name: name.surface } : null);
		}
	}
	for (const name of view.names) {
		const full = personOf.get(name.index);
		if (full) {
			const known = chooseKnown(name.senses, "person", view.reply);
			choices.push(known ?? { entity: full, via: "article", confidence: 0.8, why: "Named in full in this article." });
			continue;
		}
		const short = name.type === "person" && name.tokens.length === 1 ? byShort.get(name.key) : undefined;
		if (short) {
			choices.push({
				entity: short.entity,
				via: "short-form",
				confidence: 0.9,
				why: `Short for ${short.name}, named in full in this article.`,
			});
			continue;
		}
		choices.push(
			chooseKnown(name.senses, name.type, view.reply) ?? {
				entity: articleId(name.key),
				via: "article",
				confidence: 0.6,
				why: "Known only from this article.",
			},
		);
	}
	yield;
	return buildReading(view, { choices, article: input.article, senses: new Map() });
}
