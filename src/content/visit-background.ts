import { isOrphaned } from "../platform/lifetime";
import { sendToBackground } from "../platform/send-to-background";
import { batchedLookUp } from "./batched-look-up";
import type { Background } from "./page-visit";

/** The background worker as the page sees it. `onGone` is called when the extension is no more and this script has to go. */
export const visitBackground = (onGone: () => void): Background => ({
	lookUp: batchedLookUp((keys) => sendToBackground("look-up", { keys })),
	entries: async (ids) => (await sendToBackground("entities", { ids: [...ids] })).entities,
	known: async (ids) => (await sendToBackground("known", { ids: [...ids] })).ids,
	tell: (state, reading) => {
		const counted = reading?.reading?.entities ?? [];
		const places = counted.filter(({ type }) => type === "place").length;
		const counts = { actors: counted.length - places, places };
		// Nobody waits for the toolbar: a worker that cannot be told now is told with the next state.
		sendToBackground("page-state", { state, ...counts }).catch(() => isOrphaned() && onGone());
	},
	stateOfError: () => {
		if (isOrphaned()) onGone();
		return "no-dictionary";
	},
});
