import type messages from "../_locales/en/messages.json";
import { browser } from "./browser";

export type MessageKey = keyof typeof messages;

/** The stem of keys that come in the forms of a number: `countPlaces` for `countPlaces_one` and `countPlaces_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The text for a key in the browser's language, `$1` … replaced. */
export const t = (key: MessageKey, substitutions: readonly (string | number)[] = []): string =>
	browser.i18n.getMessage(key, substitutions.map(String));

/** The text for a number of things, in the form that the language wants for it; `$1` is the number, written as the language does. */
export const plural = (key: PluralKey, count: number): string => {
	const language = browser.i18n.getUILanguage();
	const form = new Intl.PluralRules(language).select(count);
	const number = new Intl.NumberFormat(language).format(count);
	return browser.i18n.getMessage(`${key}_${form}`, number) || browser.i18n.getMessage(`${key}_other`, number);
};

/** The direction in which the browser's language is written. */
export const textDirection = (): string => browser.i18n.getMessage("@@bidi_dir") || "ltr";
