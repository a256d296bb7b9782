import { browser } from "./browser";

/** The names of countries in the browser's language, as a list. Codes that the browser does not know stay as they are. */
export const countryNames = (codes: readonly string[]): string => {
	const language = browser.i18n.getUILanguage();
	const names = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
	return new Intl.ListFormat(language, { type: "unit" }).format(codes.map((code) => names.of(code) ?? code));
};
