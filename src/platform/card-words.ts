import { type MessageKey, t } from "./translate";

/** The language in which cards write numbers, dates and lists. */
export const CARD_LOCALE = "en-GB";

/** The texts of cards in the browser's language, in the form that the card's components take. */
export const cardWords = (key: MessageKey, ...values: readonly string[]): string => t(key, values);
