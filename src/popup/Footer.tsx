import { useState } from "preact/hooks";
import { ENTITY_TYPES, type EntityType } from "../core/entity";
import type { Reading } from "../core/reading";
import { DENSITIES, type Settings } from "../core/settings";
import { type MessageKey, t } from "../platform/translate";
import { KindIcon } from "../ui/KindIcon";
import { ExportPanel } from "./ExportPanel";
import { GROUP_NAMES } from "./group-names";

type Props = {
	readonly settings: Pick<Settings, "density" | "kinds">;
	readonly reading: Reading;
	readonly onDensity: (density: Settings["density"]) => void;
	readonly onKind: (type: EntityType, isOn: boolean) => void;
};

const DENSITY_NAMES: Readonly<Record<Settings["density"], MessageKey>> = {
	first: "marksFirst",
	every: "marksEvery",
	none: "marksNone",
};

const SHARE = "M10 2.5 5.8 6.7l1.2 1.2 2.1-2.1v7h1.8v-7L13 7.9l1.2-1.2zM4 11v6h12v-6h-1.8v4.2H5.8V11z";

/** How much is marked in the text and of what kinds, at once and for every page; and the cast to take along. */
export const Footer = ({ settings, reading, onDensity, onKind }: Props) => {
	const [isExporting, setExporting] = useState(false);
	return (
		<footer class="foot">
			{isExporting && <ExportPanel reading={reading} />}
			<div class="foot-line">
				<select
					aria-label={t("optionsDensity")}
					value={settings.density}
					onChange={({ currentTarget }) =>
						onDensity(DENSITIES.find((one) => one === currentTarget.value) ?? settings.density)
					}
				>
					{DENSITIES.map((density) => (
						<option key={density} value={density}>
							{t(DENSITY_NAMES[density])}
						</option>
					))}
				</select>
				<fieldset class="kinds">
					<legend class="unseen">{t("optionsKinds")}</legend>
					{ENTITY_TYPES.map((type) => (
						<button
							key={type}
							type="button"
							class="kind-switch"
							aria-pressed={settings.kinds[type]}
							aria-label={t(GROUP_NAMES[type])}
							title={`${t("optionsKinds")}: ${t(GROUP_NAMES[type])}`}
							onClick={() => onKind(type, !settings.kinds[type])}
						>
							<KindIcon type={type} />
						</button>
					))}
				</fieldset>
				<button
					type="button"
					class="tool"
					aria-expanded={isExporting}
					aria-label={t("exportCast")}
					title={t("exportCast")}
					onClick={() => setExporting(!isExporting)}
				>
					<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
						<path d={SHARE} fill="currentColor" />
					</svg>
				</button>
			</div>
		</footer>
	);
};
