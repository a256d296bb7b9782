import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../core/settings";
import { updateSettings, watchSettings } from "../platform/stored-settings";
import { t } from "../platform/translate";
import { AboutSection } from "./AboutSection";
import { ReadingSection } from "./ReadingSection";
import { SitesSection } from "./SitesSection";

/** A change of the settings, asked for by one of the sections. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void;

type Props = { readonly settings: Settings; readonly signal: AbortSignal };

/** The options page: every control acts at once, in every tab; there is nothing to save. */
export const App = ({ settings: settingsAtStart, signal }: Props) => {
	const [settings, setSettings] = useState(settingsAtStart);
	const [problem, setProblem] = useState<string | null>(null);
	useEffect(() => watchSettings(setSettings, signal), [signal]);
	const change: ChangeSettings = (changed) =>
		void updateSettings(changed).then(
			(stored) => {
				setSettings(stored);
				setProblem(null);
			},
			() => setProblem(t("problemNotSaved")),
		);
	return (
		<>
			<header>
				<img src="/icons/on-48.png" width="32" height="32" alt="" />
				<h1>{t("optionsTitle")}</h1>
			</header>
			{problem !== null && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			<main>
				<ReadingSection settings={settings} onChange={change} />
				<SitesSection settings={settings} onChange={change} />
				<AboutSection />
			</main>
		</>
	);
};
