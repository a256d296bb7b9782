import type { NamesTo, ReplyOf, RequestOf } from "../core/protocol";
import { browser } from "./browser";
import { envelope, isAnswer, unwrap } from "./envelope";

/** A worker can be ended by the browser while it answers; asking again starts it anew. Everything that it is asked can be asked twice. */
const MOST_TRIES = 3;

const askWorker = async (message: unknown, tries = 1): Promise<unknown> => {
	try {
		const answer: unknown = await browser.runtime.sendMessage(message);
		if (isAnswer(answer) || tries === MOST_TRIES) return answer;
	} catch (error) {
		if (tries === MOST_TRIES) throw error;
	}
	return askWorker(message, tries + 1);
};

/**
 * Asks the background, and asks again when its worker dies on the way.
 * @throws RequestError when it refuses or fails, and whatever the browser throws when the extension is gone
 */
export const sendToBackground = async <N extends NamesTo<"background">>(
	name: N,
	request: RequestOf<N>,
): Promise<ReplyOf<N>> => unwrap<N>(await askWorker(envelope(name, request)));
