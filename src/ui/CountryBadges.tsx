import { countryName } from "./country-name";

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
