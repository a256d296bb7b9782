import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../core/settings";
import { updateSettings, watchSettings } from "../platform/stored-settings";
import { t } from "../platform/translate";
import { AboutSection } from "./AboutSection";
import { CorrectionsSection } from "./CorrectionsSection";
import { DataSection } from "./DataSection";
import { KeysSection } from "./KeysSection";
import { OwnSection } from "./OwnSection";
import { ReadingSection } from "./ReadingSection";
import { SitesSection } from "./SitesSection";
import { useOwn } from "./use-own";

/** A change of the settings, asked for by one of the sections. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void;

type Props = {
	readonly settings: Settings;
	/** The fragment of the page's address: `#add=NAME` begins an entry. */
	readonly fragment: string;
	readonly signal: AbortSignal;
};

/** The options page: every control acts at once, in every tab; there is nothing to save. */
export const App = ({ settings: settingsAtStart, fragment, signal }: Props) => {
	const [settings, setSettings] = useState(settingsAtStart);
	const [problem, setProblem] = useState<string | null>(null);
	const own = useOwn(setProblem, signal);
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
				<SitesSection settings={settings} onChange={change} signal={signal} />
				<KeysSection />
				{own.read && (
					<>
						<OwnSection
							read={own.read}
							onChange={own.change}
							nameAtStart={new URLSearchParams(fragment.slice(1)).get("add")}
						/>
						{own.read.own.corrections.length > 0 && (
							<CorrectionsSection corrections={own.read.own.corrections} onChange={own.change} />
						)}
						<DataSection
							settings={settings}
							own={own.read.own}
							onSettings={change}
							onOwn={own.change}
							onProblem={setProblem}
						/>
					</>
				)}
				<AboutSection />
			</main>
		</>
	);
};
