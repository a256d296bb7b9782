import type { Passage, Reading } from "../core/reading";
import type { Settings } from "../core/settings";
import type { MentionIndex } from "../dom/mention-index";
import type { MentionMark } from "../dom/mention-mark";

/** What the card asks of the page that it stands on; always the newest reading. */
export type CardSource = {
	readonly index: () => MentionIndex;
	/** The mentions of the page, in the order of the text. */
	readonly marks: () => readonly MentionMark[];
	readonly glow: (mark: MentionMark) => void;
	readonly reading: () => Reading | null;
	readonly passage: (passage: Passage) => string;
	readonly hoverDelayMs: () => number;
	readonly holdKey: () => Settings["holdKey"];
};
