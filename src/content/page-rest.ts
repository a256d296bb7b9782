/** So many readings in a row, each overtaken by changes before it ended, are a page that cannot be followed. Changes that can be, go on for ever. */
const MOST_OVERTAKEN = 4;
/** Paused, the page is left alone until it has been quiet for this long, but looked at again after the longest at the latest. */
const QUIET_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

export type PageRest = {
	/** After each reading: whether changes had overtaken it. Resolves, after a pause if there were too many such, to whether there was one. */
	readonly after: (isOvertaken: boolean) => Promise<boolean>;
};

export type PageRestOptions = {
	/** Called when a pause begins, so that the reader can be told. */
	readonly onPause: () => void;
	/** Whether the page has changed since this was last asked. */
	readonly hasChanged: () => boolean;
	readonly wait: (ms: number) => Promise<void>;
	readonly signal: AbortSignal;
};

/** Decides when reading a page is given up for a while: a page that changes without end must not keep us busy without end. */
export const pageRest = ({ onPause, hasChanged, wait, signal }: PageRestOptions): PageRest => {
	let overtaken = 0;
	return {
		after: async (isOvertaken) => {
			overtaken = isOvertaken ? overtaken + 1 : 0;
			if (overtaken < MOST_OVERTAKEN) return false;
			overtaken = 0;
			onPause();
			for (let paused = 0; paused < LONGEST_PAUSE_MS && !signal.aborted; paused += QUIET_MS) {
				hasChanged();
				await wait(QUIET_MS);
				if (!hasChanged()) return true;
			}
			return true;
		},
	};
};
