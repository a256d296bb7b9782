import { useEffect, useState } from "preact/hooks";
import type { DictionaryInfo } from "../core/protocol";
import { browser } from "../platform/browser";
import { sendToBackground } from "../platform/messages";
import { t } from "../platform/translate";

type Answer = { readonly info: DictionaryInfo } | { readonly problem: string } | null;

const numbers = new Intl.NumberFormat(browser.i18n.getUILanguage());

const Facts = ({ info }: { readonly info: DictionaryInfo }) => (
	<dl>
		<dt>{t("aboutAsOf")}</dt>
		<dd>{info.asOf}</dd>
		<dt>{t("aboutCounts")}</dt>
		<dd>
			{Object.entries(info.counts)
				.map(([what, count]) => `${numbers.format(count)} ${what}`)
				.join(", ")}
		</dd>
		<dt>{t("aboutSources")}</dt>
		<dd>{info.sources.join(", ")}</dd>
		<dt>{t("aboutLicences")}</dt>
		<dd>{info.licences.join(", ")}</dd>
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
