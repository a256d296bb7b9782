/** The name of a country in the words of a language, by its ISO code; the code itself where the browser knows none. */
export const countryName = (code: string, locale: string): string =>
	/^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code) : code;
