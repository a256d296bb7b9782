import type { EntityId } from "../entity";
import { type Mention, NOT_SURE_BELOW, type Story } from "../reading";
import { datelineOf } from "./dateline";
import { kinOf } from "./kin";
import type { NameInText, TextView } from "./name-in-text";
import { quotesOf } from "./quotes";
import { type LiteralPlace, storyFocus } from "./story-focus";

export type StoryRead = {
	readonly story: Story;
	/** In how many sentences each is quoted. */
	readonly quotes: ReadonlyMap<EntityId, number>;
};

/** What an article says as a whole. `mentions`: one for each name, at its index. Yields often. */
export function* readStory(view: TextView, mentions: readonly Mention[]): Generator<void, StoryRead> {
	const isSure = ({ confidence, entity }: Mention) => entity !== null && confidence >= NOT_SURE_BELOW;
	const actorOf = (name: NameInText): EntityId | null => {
		const mention = mentions[name.index];
		return mention && mention.type !== "place" ? (mention.standsFor ?? mention.entity) : null;
	};
	const dateline = datelineOf(view, (index) => mentions[index]?.type === "place");
	const places: LiteralPlace[] = [];
	mentions.forEach((mention, index) => {
		if (mention.sense !== "literal" || mention.entity === null || !isSure(mention)) return;
		if (!view.reply.entities[mention.entity]?.coordinates) return;
		const isHeadline = view.blocks[mention.block]?.kind === "headline";
		places.push({ entity: mention.entity, block: mention.block, isHeadline, isDateline: dateline?.index === index });
	});
	yield;
	const focus = storyFocus(places, view.reply);
	const quotes = yield* quotesOf(view, actorOf);
	const relations = yield* kinOf(view, actorOf);
	return {
		story: { ...(dateline ? { dateline: dateline.index } : {}), ...(focus ? { focus } : {}), relations },
		quotes,
	};
}
