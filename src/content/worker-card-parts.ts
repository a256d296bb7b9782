import { cardWords } from "../platform/card-words";
import { sendToBackground } from "../platform/send-to-background";
import type { CardParts } from "./card-parts";

const asNull = (): null => null;
const isStored = (answer: Promise<unknown>): Promise<boolean> =>
	answer.then(
		() => true,
		() => false,
	);

/** The parts of cards as the worker gives them. The land is asked for once a page, with the first card of a place. */
export const workerCardParts = (): CardParts => {
	let outline: Promise<string | null> | null = null;
	return {
		t: cardWords,
		outline: () => {
			outline ??= sendToBackground("land-outline", {}).catch(() => {
				outline = null;
				return null;
			});
			return outline;
		},
		card: (request) => sendToBackground("card", request).catch(asNull),
		correct: (said) => isStored(sendToBackground("correct", said)),
		know: (said) => isStored(sendToBackground("know", said)),
	};
};
