import { type MessageKey, t } from "../platform/translate";

/** The parts of the options, by the ids of their headings. */
const PARTS: readonly (readonly [id: string, title: MessageKey])[] = [
	["reading", "optionsReading"],
	["sites", "optionsSites"],
	["keys", "optionsKeys"],
	["known", "optionsKnown"],
	["own", "optionsOwn"],
	["corrections", "optionsCorrections"],
	["data", "optionsData"],
	["about", "optionsAbout"],
];

/** What the options page has, to go there. */
export const SectionLinks = () => (
	<nav aria-label={t("optionsParts")}>
		<ul>
			{PARTS.map(([id, title]) => (
				<li key={id}>
					<a href={`#${id}`}>{t(title)}</a>
				</li>
			))}
		</ul>
	</nav>
);
