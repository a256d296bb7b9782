import type { Settings } from "../core/settings";
import { plural, t } from "../platform/translate";
import type { ChangeSettings } from "./App";

type Props = { readonly settings: Settings; readonly onChange: ChangeSettings };

const DAYS = [30, 90, 180, 365, 0] as const;

/** Those offered, with the reader's own in its place when it is none of them; for good comes last. */
const offered = (current: number): readonly number[] =>
	[...new Set([...DAYS, current])].sort((a, b) => (a || Number.POSITIVE_INFINITY) - (b || Number.POSITIVE_INFINITY));

/** How long known names stay quiet, and whether their lines on the page go too, which pages could see. */
export const KnownSettings = ({ settings, onChange }: Props) => (
	<div class="panel">
		<label class="item">
			<span class="grow">{t("knownDays")}</span>
			<select
				value={String(settings.knownDays)}
				onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, knownDays: Number(value) }))}
			>
				{offered(settings.knownDays).map((days) => (
					<option key={days} value={String(days)}>
						{days === 0 ? t("knownNever") : plural("countDays", days)}
					</option>
				))}
			</select>
		</label>
		<label class="item">
			<span class="grow">
				{t("knownHide")}
				<small>{t("knownHideHint")}</small>
			</span>
			<input
				type="checkbox"
				checked={settings.hideKnown}
				onChange={({ currentTarget: { checked } }) => onChange((now) => ({ ...now, hideKnown: checked }))}
			/>
		</label>
	</div>
);
