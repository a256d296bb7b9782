import type messages from "../_locales/en/messages.json";
import { browser } from "./browser";

export type MessageKey = keyof typeof messages;

/** The stem of keys that come in the forms of a number: `countPlaces` for `countPlaces_one` and `countPlaces_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The text for a key in the browser's language, `$1` … replaced. */
export const t = (key: MessageKey, substitutions: readonly (string | number)[] = []): string =>
	browser.i18n.getMessage(key, substitutions.map(String));

type NumberWords = { readonly rules: Intl.PluralRules; readonly digits: Intl.NumberFormat };

/** Making these costs more than a row of a list: they are made once. */
const numberWords = (() => {
	let made: NumberWords | null = null;
	return (): NumberWords => {
		if (made) return made;
		const language = browser.i18n.getUILanguage();
		made = { rules: new Intl.PluralRules(language), digits: new Intl.NumberFormat(language) };
		return made;
	};
})();

/** The text for a number of things, in the form that the language wants for it; `$1` is the number, written as the language does. */
export const plural = (key: PluralKey, count: number): string => {
	const { rules, digits } = numberWords();
	const form = rules.select(count);
	const number = digits.format(count);
	return browser.i18n.getMessage(`${key}_${form}`, number) || browser.i18n.getMessage(`${key}_other`, number);
};

/** The direction in which the browser's language is written. */
export const textDirection = (): string => browser.i18n.getMessage("@@bidi_dir") || "ltr";
