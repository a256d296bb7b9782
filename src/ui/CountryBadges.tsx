const MOST = 3;

type Props = { readonly codes: readonly string[]; readonly locale: string };

/** Two letters for each country, with its name for the pointer and for screen readers. */
export const CountryBadges = ({ codes, locale }: Props) => (
	<span class="badges">
		{codes.slice(0, MOST).map((code) => (
			<abbr key={code} class="badge" title={countryName(code, locale)}>
				{code}
			</abbr>
		))}
	</span>
);

/** The name of a country in the words of a language; the code itself where the browser knows none. */
export const countryName = (code: string, locale: string): string =>
	/^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code) : code;
