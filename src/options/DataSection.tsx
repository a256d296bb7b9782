import { useState } from "preact/hooks";
import { type KnownNames, mergeKnown } from "../core/known/known-names";
import { mergeOwn } from "../core/own/change-own";
import type { FileProblem } from "../core/own/json-lines";
import type { Own } from "../core/own/own-entries";
import { readOwnFile, writeOwnFile } from "../core/own/own-file";
import type { Settings } from "../core/settings";
import { saveProblem } from "../platform/save-problem";
import { settingsStore } from "../platform/stored-settings";
import { eraseStorage, storeTogether } from "../platform/stored-value";
import { plural, t } from "../platform/translate";
import { FileLink } from "./FileLink";
import { FileProblems } from "./FileProblems";
import { FocusedButton } from "./FocusedButton";
import { knownStore } from "./known-store";
import { ownStore } from "./own-store";
import { Section } from "./Section";

type Props = {
	readonly settings: Settings;
	readonly own: Own;
	readonly known: KnownNames;
	readonly onProblem: (problem: string | null) => void;
};

type Outcome = { readonly problems: readonly FileProblem[]; readonly said: string };

const NOTHING: Outcome = { problems: [], said: "" };

/** What a file brings is written at once or not at all. Stores what it holds beside what is there; where both know of the same, the file holds. */
const storeFile = (file: { own: Own; known: KnownNames; settings?: Partial<Settings> }): Promise<void> =>
	storeTogether([
		ownStore().changing((now) => mergeOwn(now, file.own)),
		knownStore().changing((now) => mergeKnown(now, file.known)),
		settingsStore.changing((now) => ({ ...now, ...file.settings, sites: { ...now.sites, ...file.settings?.sites } })),
	]);

/** Everything of the reader's as a file, back from a file, and gone. A file with a single problem changes nothing. */
export const DataSection = ({ settings, own, known, onProblem }: Props) => {
	const [outcome, setOutcome] = useState(NOTHING);
	const [isSure, setSure] = useState(false);
	const [wasAsked, setAsked] = useState(false);
	const take = async (file: File) => {
		const read = readOwnFile(await file.text());
		if (!read.ok) return setOutcome({ problems: read.problems, said: plural("dataProblems", read.problems.length) });
		try {
			await storeFile(read);
			onProblem(null);
			setOutcome({ problems: [], said: plural("dataTaken", read.own.entries.length) });
		} catch (error) {
			setOutcome(NOTHING);
			onProblem(t(saveProblem(error)));
		}
	};
	const erase = () =>
		eraseStorage().then(
			() => {
				setSure(false);
				setOutcome({ problems: [], said: t("dataErased") });
			},
			() => onProblem(t("problemNotSaved")),
		);
	return (
		<Section id="data" title="optionsData" hint="optionsDataHint">
			<div class="ways">
				<FileLink name="dramatis.json" text={writeOwnFile(own, settings, known)}>
					{t("dataSave")}
				</FileLink>
				<label class="button">
					{t("dataImport")}
					<input
						class="unseen"
						type="file"
						accept=".json,application/json"
						onChange={({ currentTarget }) => {
							const [file] = currentTarget.files ?? [];
							if (file) void take(file);
							currentTarget.value = "";
						}}
					/>
				</label>
				{!isSure && (
					<FocusedButton
						class="risky"
						takesFocus={wasAsked}
						onClick={() => {
							setAsked(true);
							setSure(true);
						}}
					>
						{t("dataErase")}
					</FocusedButton>
				)}
			</div>
			{isSure && (
				<div class="sure" role="alertdialog" aria-labelledby="sure">
					<p id="sure">{t("dataEraseSure")}</p>
					<button type="button" class="risky" onClick={() => void erase()}>
						{t("dataEraseYes")}
					</button>
					<FocusedButton takesFocus onClick={() => setSure(false)}>
						{t("ownCancel")}
					</FocusedButton>
				</div>
			)}
			<p role="status" class="said">
				{outcome.said}
			</p>
			<FileProblems problems={outcome.problems} />
		</Section>
	);
};
