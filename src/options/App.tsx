import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../core/settings";
import type { Damage } from "../platform/repair-stored";
import { saveProblem } from "../platform/save-problem";
import { updateSettings, watchSettings } from "../platform/stored-settings";
import { t } from "../platform/translate";
import { AboutSection } from "./AboutSection";
import { CorrectionsSection } from "./CorrectionsSection";
import { DataSection } from "./DataSection";
import { KeysSection } from "./KeysSection";
import { KnownSection } from "./KnownSection";
import { knownStore } from "./known-store";
import { OwnSection } from "./OwnSection";
import { ownStore } from "./own-store";
import { ReadingSection } from "./ReadingSection";
import { RepairNotice } from "./RepairNotice";
import { SectionLinks } from "./SectionLinks";
import { SitesSection } from "./SitesSection";
import { useStored } from "./use-stored";

/** A change of the settings, asked for by one of the sections. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void;

type Props = {
	readonly settings: Settings;
	/** What was damaged in storage and has been mended. */
	readonly damages: readonly Damage[];
	/** A newer version was here before, which is told once. */
	readonly isOlder: boolean;
	/** The fragment of the page's address: `#add=NAME` begins an entry. */
	readonly fragment: string;
	readonly signal: AbortSignal;
};

/** The options page: every control acts at once, in every tab; there is nothing to save. */
export const App = ({ settings: settingsAtStart, damages, isOlder, fragment, signal }: Props) => {
	const [settings, setSettings] = useState(settingsAtStart);
	const [problem, setProblem] = useState<string | null>(null);
	const [told, setTold] = useState(damages);
	const own = useStored(ownStore, { onProblem: setProblem, signal });
	const known = useStored(knownStore, { onProblem: setProblem, signal });
	useEffect(() => watchSettings(setSettings, signal), [signal]);
	const change: ChangeSettings = (changed) =>
		void updateSettings(changed).then(
			(stored) => {
				setSettings(stored);
				setProblem(null);
			},
			(error: unknown) => setProblem(t(saveProblem(error))),
		);
	return (
		<>
			<header>
				<img src="/icons/on-48.png" width="36" height="36" alt="" />
				<div>
					<h1>{t("optionsTitle")}</h1>
					<p>{t("optionsAtOnce")}</p>
				</div>
			</header>
			<SectionLinks />
			<main>
				{problem !== null && (
					<p class="problem" role="alert">
						{problem}
					</p>
				)}
				{isOlder && (
					<p class="notice" role="status">
						{t("olderVersion")}
					</p>
				)}
				<RepairNotice damages={told} onClose={() => setTold([])} />
				<ReadingSection settings={settings} onChange={change} />
				<SitesSection settings={settings} onChange={change} signal={signal} />
				<KeysSection />
				{own.value && known.value && (
					<>
						<KnownSection known={known.value} settings={settings} onSettings={change} onChange={known.change} />
						<OwnSection
							own={own.value}
							onChange={own.change}
							nameAtStart={new URLSearchParams(fragment.slice(1)).get("add")}
						/>
						<CorrectionsSection own={own.value} onChange={own.change} />
						<DataSection settings={settings} own={own.value} known={known.value} onProblem={setProblem} />
					</>
				)}
				<AboutSection />
			</main>
		</>
	);
};
