import { useState } from "preact/hooks";
import { comesBack, isStillKnown } from "../core/known/is-still-known";
import { type KnownName, type KnownNames, withKnown, withoutKnown } from "../core/known/known-names";
import type { Settings } from "../core/settings";
import { foldKey } from "../core/text/fold-key";
import { CARD_LOCALE } from "../platform/card-words";
import { plural, t } from "../platform/translate";
import { writtenDate } from "../ui/written-date";
import type { ChangeSettings } from "./App";
import { KnownSettings } from "./KnownSettings";
import type { ChangeKnown } from "./known-store";
import { Section } from "./Section";
import { UndoLine } from "./UndoLine";

type Props = {
	readonly known: KnownNames;
	readonly settings: Settings;
	readonly onSettings: ChangeSettings;
	readonly onChange: ChangeKnown;
};

/** From this number on they are searched; more than `MOST_ROWS` are no help to anybody. */
const MANY = 8;
const MOST_ROWS = 100;

const today = (): string => new Date().toISOString().slice(0, 10);

const whenBack = (name: KnownName, days: number): string => {
	const back = comesBack(name, days);
	if (back === null) return t("knownForGood");
	if (!isStillKnown(name, { today: today(), days })) return t("knownIsBack");
	return t("knownUntil", [writtenDate(back, { locale: CARD_LOCALE })]);
};

/** The names that the reader knows: how long they stay quiet, and each of them to be told about again. */
export const KnownSection = ({ known, settings, onSettings, onChange }: Props) => {
	const [query, setQuery] = useState("");
	const [forgotten, setForgotten] = useState<KnownName | null>(null);
	const found = known.filter(({ name }) => foldKey(name).includes(foldKey(query)));
	const forget = async (name: KnownName) => {
		if (await onChange((now) => withoutKnown(now, name.id))) setForgotten(name);
	};
	const undo = async (name: KnownName) => {
		if (await onChange((now) => withKnown(now, name))) setForgotten(null);
	};
	return (
		<Section id="known" title="optionsKnown" hint="optionsKnownHint">
			<KnownSettings settings={settings} onChange={onSettings} />
			{known.length >= MANY && (
				<input
					type="search"
					placeholder={t("knownSearch")}
					aria-label={t("knownSearch")}
					value={query}
					onInput={({ currentTarget }) => setQuery(currentTarget.value)}
				/>
			)}
			{known.length === 0 && <p class="empty">{t("knownNobody")}</p>}
			{known.length > 0 && (
				<p role="status" class="quiet">
					{plural("knownCount", found.length)}
					{found.length > MOST_ROWS && ` ${t("ownMore", [MOST_ROWS])}`}
				</p>
			)}
			{found.length > 0 && (
				<ul class="panel">
					{found.slice(0, MOST_ROWS).map((one) => (
						<li key={one.id} class="item">
							<span class="grow">
								<span dir="auto">{one.name}</span>
								<small>{whenBack(one, settings.knownDays)}</small>
							</span>
							<button type="button" aria-label={t("knownForgetNamed", [one.name])} onClick={() => void forget(one)}>
								{t("knownForget")}
							</button>
						</li>
					))}
				</ul>
			)}
			<UndoLine
				done={forgotten && t("knownForgotten", [forgotten.name])}
				onUndo={() => forgotten && void undo(forgotten)}
			/>
		</Section>
	);
};
