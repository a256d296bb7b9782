import { t } from "../platform/translate";
import { Switch } from "../ui/Switch";

type Props = {
	readonly host: string;
	readonly isOn: boolean;
	readonly onSwitch: (on: boolean) => void;
	/** Left out where there is nothing to forget. */
	readonly onForget?: () => void;
};

/** One site with its switch. */
export const SiteRow = ({ host, isOn, onSwitch, onForget }: Props) => (
	<li class="item">
		<label class="grow">
			<span class="grow">{host}</span>
			<Switch isOn={isOn} onChange={onSwitch} />
		</label>
		{onForget && (
			<button type="button" aria-label={t("forgetSiteNamed", [host])} onClick={onForget}>
				{t("forgetSite")}
			</button>
		)}
	</li>
);
