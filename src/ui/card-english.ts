import messages from "../_locales/en/messages.json";
import type { CardTranslate } from "./card-texts";

/** The card's English where there is no browser to ask for it: in tests. */
export const cardEnglish: CardTranslate = (key, ...values) =>
	messages[key].message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? "");
