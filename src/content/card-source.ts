import type { Passage, Reading } from "../core/reading";
import type { MentionIndex } from "../dom/mention-index";

/** What the card asks of the page that it stands on; always the newest reading. */
export type CardSource = {
	readonly index: () => MentionIndex;
	readonly reading: () => Reading | null;
	readonly passage: (passage: Passage) => string;
	readonly hoverDelayMs: () => number;
};
