import { useEffect, useState } from "preact/hooks";
import { giveAccessBack, grantedPatterns, watchAccess } from "../platform/site-access";
import { t } from "../platform/translate";

type Props = {
	/** Keeps only sites in whose address this occurs. */
	readonly query: string;
	readonly signal: AbortSignal;
};

const nameOf = (pattern: string): string => pattern.replace(/\/\*$/, "").replace(/^https:\/\//, "");

/** The sites that the reader has let Dramatis read always, beyond the news list; what is taken away here the browser forgets too. */
export const AlwaysSites = ({ query, signal }: Props) => {
	const [patterns, setPatterns] = useState<readonly string[]>([]);
	useEffect(() => {
		const read = () => void grantedPatterns().then(setPatterns);
		watchAccess(read, signal);
		read();
	}, [signal]);
	const shown = patterns.filter((pattern) => pattern.includes(query));
	if (shown.length === 0) return null;
	return (
		<>
			<h3>{t("sitesAlways")}</h3>
			<ul class="panel">
				{shown.map((pattern) => (
					<li key={pattern} class="item">
						<span class="grow">{nameOf(pattern)}</span>
						<button
							type="button"
							aria-label={t("sitesAlwaysEndNamed", [nameOf(pattern)])}
							onClick={() => void giveAccessBack(pattern)}
						>
							{t("sitesAlwaysEnd")}
						</button>
					</li>
				))}
			</ul>
		</>
	);
};
