import { ENTITY_TYPES } from "../core/entity";
import { DENSITIES, HOLD_KEYS, type Settings } from "../core/settings";
import { type MessageKey, t } from "../platform/translate";
import { KindIcon } from "../ui/KindIcon";
import type { ChangeSettings } from "./App";
import { Section } from "./Section";

type Props = { readonly settings: Settings; readonly onChange: ChangeSettings };

const DENSITY_WORDS: Readonly<Record<Settings["density"], { readonly name: MessageKey; readonly hint: MessageKey }>> = {
	first: { name: "densityFirst", hint: "densityFirstHint" },
	every: { name: "densityEvery", hint: "densityEveryHint" },
	none: { name: "densityNone", hint: "densityNoneHint" },
};

const KIND_WORDS = { person: "groupPeople", organisation: "groupOrganisations", place: "groupPlaces" } as const;

const DELAYS_MS = [0, 150, 300, 600, 1000] as const;

/** The delays offered, with the reader's own in its place when it is none of them. */
const delays = (current: number): readonly number[] => [...new Set([...DELAYS_MS, current])].sort((a, b) => a - b);

/**
 * What is marked, how much of it, and how soon a card opens. What a control says is read when it is touched: the change itself is made later, and another
 * window may have drawn this one anew by then.
 */
export const ReadingSection = ({ settings, onChange }: Props) => (
	<Section id="reading" title="optionsReading">
		<div class="panel">
			<label class="item">
				<span class="grow">
					{t("pauseEverywhere")}
					<small>{t("pauseHint")}</small>
				</span>
				<input
					type="checkbox"
					checked={settings.paused}
					onChange={({ currentTarget: { checked } }) => onChange((now) => ({ ...now, paused: checked }))}
				/>
			</label>
		</div>
		<fieldset>
			<legend>{t("optionsDensity")}</legend>
			<div class="panel">
				{DENSITIES.map((density) => (
					<label key={density} class="item">
						<input
							type="radio"
							name="density"
							checked={settings.density === density}
							onChange={() => onChange((now) => ({ ...now, density }))}
						/>
						<span class="grow">
							{t(DENSITY_WORDS[density].name)}
							<small>{t(DENSITY_WORDS[density].hint)}</small>
						</span>
					</label>
				))}
			</div>
		</fieldset>
		<fieldset>
			<legend>{t("optionsKinds")}</legend>
			<div class="panel across">
				{ENTITY_TYPES.map((type) => (
					<label key={type} class="item">
						<input
							type="checkbox"
							checked={settings.kinds[type]}
							onChange={({ currentTarget: { checked } }) =>
								onChange((now) => ({ ...now, kinds: { ...now.kinds, [type]: checked } }))
							}
						/>
						<KindIcon type={type} />
						<span class="grow">{t(KIND_WORDS[type])}</span>
					</label>
				))}
			</div>
		</fieldset>
		<fieldset>
			<legend>{t("optionsCards")}</legend>
			<div class="panel">
				<label class="item">
					<span class="grow">{t("optionsDelay")}</span>
					<select
						value={String(settings.hoverDelayMs)}
						onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, hoverDelayMs: Number(value) }))}
					>
						{delays(settings.hoverDelayMs).map((delay) => (
							<option key={delay} value={String(delay)}>
								{delay === 0 ? t("delayNone") : t("delaySeconds", [delay / 1000])}
							</option>
						))}
					</select>
				</label>
				<label class="item">
					<span class="grow">
						{t("optionsHoldKey")}
						<small>{t("holdKeyHint")}</small>
					</span>
					<select
						value={settings.holdKey}
						onChange={({ currentTarget }) => {
							const holdKey = HOLD_KEYS.find((one) => one === currentTarget.value);
							if (holdKey) onChange((now) => ({ ...now, holdKey }));
						}}
					>
						{HOLD_KEYS.map((key) => (
							<option key={key} value={key}>
								{key === "none" ? t("holdKeyNone") : key}
							</option>
						))}
					</select>
				</label>
			</div>
		</fieldset>
	</Section>
);
