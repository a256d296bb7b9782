import { useEffect, useState } from "preact/hooks";
import { ENTITY_TYPES, type EntityType, KINDS } from "../core/entity";
import type { DictionaryInfo } from "../core/protocol";
import { typeOfKind } from "../core/type-of-kind";
import { browser } from "../platform/browser";
import { CARD_LOCALE } from "../platform/card-words";
import { sendToBackground } from "../platform/messages";
import { plural, t } from "../platform/translate";
import { writtenDate } from "../ui/written-date";
import { Section } from "./Section";

type Answer = { readonly info: DictionaryInfo } | { readonly problem: string } | null;

const COUNTS = { person: "countPeople", organisation: "countOrganisations", place: "countPlaces" } as const;
const PRIVACY = ["privacyReads", "privacyStores", "privacySends", "privacyPage", "privacyErase"] as const;

/** How many entries of a type the dictionary has. */
const countOf = ({ counts }: DictionaryInfo, type: EntityType): number =>
	KINDS.filter((kind) => typeOfKind(kind) === type).reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** One line each: they hold commas of their own. */
const Lines = ({ of }: { readonly of: readonly string[] }) => (
	<ul class="plain">
		{of.map((line) => (
			<li key={line}>{line}</li>
		))}
	</ul>
);

const Facts = ({ info }: { readonly info: DictionaryInfo }) => (
	<>
		<dl class="panel facts">
			<div class="item">
				<dt class="grow">{t("aboutAsOf")}</dt>
				<dd>{writtenDate(info.asOf, { locale: CARD_LOCALE })}</dd>
			</div>
			<div class="item">
				<dt class="grow">{t("aboutCounts")}</dt>
				<dd>{ENTITY_TYPES.map((type) => plural(COUNTS[type], countOf(info, type))).join(", ")}</dd>
			</div>
			<div class="item">
				<dt class="grow">{t("aboutRequests")}</dt>
				<dd>{t("aboutNoRequests")}</dd>
			</div>
		</dl>
		<details>
			<summary>{t("aboutSources")}</summary>
			<Lines of={info.sources} />
		</details>
		<details>
			<summary>{t("aboutLicences")}</summary>
			<Lines of={info.licences} />
		</details>
	</>
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
		<Section id="about" title="optionsAbout">
			<p>{t("aboutVersion", [browser.runtime.getManifest().version])}</p>
			<p>{PRIVACY.map((key) => t(key)).join(" ")}</p>
			{answer && "info" in answer && <Facts info={answer.info} />}
			{answer && "problem" in answer && (
				<p role="alert" class="problem">
					{answer.problem}
				</p>
			)}
		</Section>
	);
};
