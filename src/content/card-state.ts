import type { CardReply } from "../core/card-facts";
import type { EntityId } from "../core/entity";
import type { CorrectionScope } from "../core/own/correction-scope";
import type { MentionMark } from "../dom/mention-mark";

/** What a card is about: a name where it stands in the text, or an entity whose name was pressed in a card. */
export type CardSubject = {
	/** Who is meant before anything that the reader has said; null where nobody can say. */
	readonly id: EntityId | null;
	readonly mark: MentionMark | null;
};

/** What the worker has told of a subject. */
export type CardFound = { readonly reply: CardReply | null; readonly outline: string | null };

export const NOTHING_FOUND: CardFound = { reply: null, outline: null };

/** Everything that decides what the open card looks like. */
export type CardState = {
	readonly subject: CardSubject;
	readonly found: CardFound;
	/** The subjects before this one with their names, the first opened first. */
	readonly trail: readonly (CardSubject & { readonly name: string })[];
	readonly isPinned: boolean;
	/** What the reader last said could not be stored. */
	readonly isUnsaved: boolean;
};

/** What the reader can do on a card. */
export type CardActions = {
	readonly open: (id: EntityId) => void;
	readonly back: () => void;
	readonly pin: (isPinned: boolean) => void;
	readonly step: (by: 1 | -1) => void;
	/** Says whom the words mean (null: not this one), or changes where that holds. */
	readonly say: (instead: EntityId | null, scope: CorrectionScope) => void;
	readonly undo: () => void;
	readonly know: (isKnown: boolean) => void;
};
