import { useEffect, useMemo, useState } from "preact/hooks";
import { mergeOwn } from "../core/own/change-own";
import type { FileProblem } from "../core/own/json-lines";
import type { Own } from "../core/own/own-entries";
import { readOwnFile, writeOwnFile } from "../core/own/own-file";
import type { Settings } from "../core/settings";
import { eraseStorage } from "../platform/stored-value";
import { plural, t } from "../platform/translate";
import type { ChangeSettings } from "./App";
import type { ChangeOwn } from "./use-own";

type Props = {
	readonly settings: Settings;
	readonly own: Own;
	readonly onSettings: ChangeSettings;
	readonly onOwn: ChangeOwn;
	readonly onProblem: (problem: string | null) => void;
};

type Outcome = { readonly problems: readonly FileProblem[]; readonly said: string };

const NOTHING: Outcome = { problems: [], said: "" };
/** Longer lists help nobody: whoever mends these finds the rest in the next try. */
const MOST_PROBLEMS = 200;
const TYPE = "application/json;charset=utf-8";

/** Everything of the reader's as a file, back from a file, and gone. A file with a single problem changes nothing. */
export const DataSection = ({ settings, own, onSettings, onOwn, onProblem }: Props) => {
	const [outcome, setOutcome] = useState(NOTHING);
	const [isSure, setSure] = useState(false);
	const url = useMemo(
		() => URL.createObjectURL(new Blob([writeOwnFile(own, settings)], { type: TYPE })),
		[own, settings],
	);
	useEffect(() => () => URL.revokeObjectURL(url), [url]);
	const take = async (file: File) => {
		const read = readOwnFile(await file.text());
		if (!read.ok) return setOutcome({ problems: read.problems, said: plural("dataProblems", read.problems.length) });
		const isSaved = await onOwn((now) => mergeOwn(now, read.own));
		if (!isSaved) return setOutcome(NOTHING);
		const { settings: given } = read;
		if (given) onSettings((now) => ({ ...now, ...given, sites: { ...now.sites, ...given.sites } }));
		setOutcome({ problems: [], said: plural("dataTaken", read.own.entries.length) });
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
		<section aria-labelledby="data">
			<h2 id="data">{t("optionsData")}</h2>
			<p>{t("optionsDataHint")}</p>
			<div class="ways">
				<a class="button" href={url} download="dramatis.json">
					{t("dataSave")}
				</a>
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
					<button type="button" class="risky" onClick={() => setSure(true)}>
						{t("dataErase")}
					</button>
				)}
			</div>
			{isSure && (
				<div class="sure" role="alertdialog" aria-labelledby="sure">
					<p id="sure">{t("dataEraseSure")}</p>
					<button type="button" class="risky" onClick={() => void erase()}>
						{t("dataEraseYes")}
					</button>
					<button type="button" ref={(button) => button?.focus()} onClick={() => setSure(false)}>
						{t("ownCancel")}
					</button>
				</div>
			)}
			<p role="status">{outcome.said}</p>
			{outcome.problems.length > 0 && (
				<ol class="problems">
					{outcome.problems.slice(0, MOST_PROBLEMS).map(({ line, message }) => (
						<li key={`${line} ${message}`}>
							<b>{t("dataLine", [line])}</b> <span dir="auto">{message}</span>
						</li>
					))}
				</ol>
			)}
		</section>
	);
};
