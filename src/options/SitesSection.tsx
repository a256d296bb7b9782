import { useState } from "preact/hooks";
import type { Settings } from "../core/settings";
import { withoutSite, withSite } from "../core/site-rules";
import { listedPatterns } from "../platform/site-access";
import { plural, t } from "../platform/translate";
import { AddSite } from "./AddSite";
import { AlwaysSites } from "./AlwaysSites";
import type { ChangeSettings } from "./App";
import { hostOf } from "./host-of";
import { Section } from "./Section";
import { SiteRow } from "./SiteRow";

type Props = { readonly settings: Settings; readonly onChange: ChangeSettings; readonly signal: AbortSignal };

/** So many sites of the news list are shown at most: whoever types more of the name finds the others. */
const MOST_LISTED = 20;

/** Every site that Dramatis has to do with: those that the reader switched or let in, and, searched for, those of the news list. */
export const SitesSection = ({ settings, onChange, signal }: Props) => {
	const [typed, setTyped] = useState("");
	const query = typed.trim().toLowerCase();
	const switched = Object.keys(settings.sites).sort();
	const listed = listedPatterns().flatMap((pattern) => hostOf(pattern) ?? []);
	const found = query === "" ? [] : listed.filter((host) => host.includes(query) && !(host in settings.sites));
	const set = (host: string) => (on: boolean) => onChange((now) => withSite(now, host, on));
	const shown = switched.filter((host) => host.includes(query));
	return (
		<Section id="sites" title="optionsSites">
			<p class="hint">{plural("optionsSitesHint", listed.length)}</p>
			<input
				type="search"
				placeholder={t("sitesSearch")}
				aria-label={t("sitesSearch")}
				value={typed}
				onInput={({ currentTarget }) => setTyped(currentTarget.value)}
			/>
			{query !== "" && (
				<>
					<h3>{t("sitesListed")}</h3>
					<p role="status" class="quiet">
						{plural("countSites", found.length)}
						{found.length > MOST_LISTED && ` ${t("ownMore", [MOST_LISTED])}`}
					</p>
					{found.length > 0 && (
						<ul class="panel">
							{found.slice(0, MOST_LISTED).map((host) => (
								<SiteRow key={host} host={host} isOn onSwitch={set(host)} />
							))}
						</ul>
					)}
				</>
			)}
			<AlwaysSites query={query} signal={signal} />
			{shown.length > 0 && (
				<>
					<h3>{t("sitesSwitched")}</h3>
					<ul class="panel">
						{shown.map((host) => (
							<SiteRow
								key={host}
								host={host}
								isOn={settings.sites[host] !== "off"}
								onSwitch={set(host)}
								onForget={() => onChange((now) => withoutSite(now, host))}
							/>
						))}
					</ul>
				</>
			)}
			<AddSite onOff={(host) => set(host)(false)} isListed={(host) => listed.includes(host)} />
		</Section>
	);
};
