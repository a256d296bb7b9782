import { type MessageKey, t } from "./translate";

/** The texts of cards in the browser's language, in the form that the card's components take. */
export const cardWords = (key: MessageKey, ...values: readonly string[]): string => t(key, values);
