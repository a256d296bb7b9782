import { useEffect, useState } from "preact/hooks";
import { ENTITY_TYPES, type EntityType, KINDS } from "../core/entity";
import type { DictionaryInfo } from "../core/protocol";
import { typeOfKind } from "../core/type-of-kind";
import { browser } from "../platform/browser";
import { sendToBackground } from "../platform/messages";
import { plural, t } from "../platform/translate";

type Answer = { readonly info: DictionaryInfo } | { readonly problem: string } | null;

const COUNTS = { person: "countPeople", organisation: "countOrganisations", place: "countPlaces" } as const;

/** How many entries of a type the dictionary has. */
const countOf = ({ counts }: DictionaryInfo, type: EntityType): number =>
	KINDS.filter((kind) => typeOfKind(kind) === type).reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** One line each: they hold commas of their own. */
const Lines = ({ of }: { readonly of: readonly string[] }) => (
	<>
		{of.map((line) => (
			<dd key={line}>{line}</dd>
		))}
	</>
);

const Facts = ({ info }: { readonly info: DictionaryInfo }) => (
	<dl>
		<dt>{t("aboutAsOf")}</dt>
		<dd>{info.asOf}</dd>
		<dt>{t("aboutCounts")}</dt>
		<dd>{ENTITY_TYPES.map((type) => plural(COUNTS[type], countOf(info, type))).join(", ")}</dd>
		<dt>{t("aboutSources")}</dt>
		<dd>{info.sources.join(", ")}</dd>
		<dt>{t("aboutLicences")}</dt>
		<Lines of={info.licences} />
	</dl>
);

/** Version, the dictionary's date, size and sources, and what happens with the reader's data: nothing. */
export const AboutSection = () => {
	const [answer, setAnswer] = useState<Answer>(null);
	useEffect(() => {
		sendToBackground("about", {}).then(
			(info) => setAnswer({ info }),
			(error: unknown) => setAnswer({ problem: error instanceof Error ? error.message : String(error) }),
		);
	}, []);
	return (
		<section aria-labelledby="about">
			<h2 id="about">{t("optionsAbout")}</h2>
			<p>{t("aboutVersion", [browser.runtime.getManifest().version])}</p>
			<p>{t("aboutPrivacy")}</p>
			{answer && "info" in answer && <Facts info={answer.info} />}
			{answer && "problem" in answer && <p role="alert">{answer.problem}</p>}
		</section>
	);
};
