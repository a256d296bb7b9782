import { useState } from "preact/hooks";
import type { Settings } from "../core/settings";
import { withSite } from "../core/site-rules";
import { t } from "../platform/translate";
import { Switch } from "../ui/Switch";
import { AlwaysSites } from "./AlwaysSites";
import type { ChangeSettings } from "./App";
import { hostOf } from "./host-of";

type Props = { readonly settings: Settings; readonly onChange: ChangeSettings; readonly signal: AbortSignal };

/** From this number on they are searched. */
const MANY = 8;

const without = (settings: Settings, host: string): Settings => {
	const { [host]: _gone, ...sites } = settings.sites;
	return { ...settings, sites };
};

/** The sites that the reader switched, to switch back or to forget, and a way to switch one off beforehand. */
export const SitesSection = ({ settings, onChange, signal }: Props) => {
	const [typed, setTyped] = useState("");
	const [refused, setRefused] = useState(false);
	const [query, setQuery] = useState("");
	const all = Object.keys(settings.sites).sort();
	const hosts = all.filter((host) => host.includes(query));
	const add = (event: Event) => {
		event.preventDefault();
		const host = hostOf(typed);
		setRefused(host === null);
		if (host === null) return;
		onChange((now) => withSite(now, host, false));
		setTyped("");
	};
	return (
		<section aria-labelledby="sites">
			<h2 id="sites">{t("optionsSites")}</h2>
			<p>{t("optionsSitesHint")}</p>
			{all.length >= MANY && (
				<input
					type="search"
					placeholder={t("sitesSearch")}
					aria-label={t("sitesSearch")}
					value={query}
					onInput={({ currentTarget }) => setQuery(currentTarget.value.trim().toLowerCase())}
				/>
			)}
			<AlwaysSites query={query} signal={signal} />
			{hosts.length > 0 && (
				<ul class="sites">
					{hosts.map((host) => (
						<li key={host}>
							<label>
								<span>{host}</span>
								<Switch
									isOn={settings.sites[host] !== "off"}
									onChange={(on) => onChange((now) => withSite(now, host, on))}
								/>
							</label>
							<button
								type="button"
								aria-label={t("forgetSiteNamed", [host])}
								onClick={() => onChange((now) => without(now, host))}
							>
								{t("forgetSite")}
							</button>
						</li>
					))}
				</ul>
			)}
			<form onSubmit={add}>
				<label class="field">
					<span>{t("addSite")}</span>
					<input
						type="text"
						inputMode="url"
						autocapitalize="none"
						spellcheck={false}
						placeholder="www.example.com"
						value={typed}
						aria-invalid={refused}
						aria-describedby={refused ? "refused" : undefined}
						onInput={({ currentTarget }) => setTyped(currentTarget.value)}
					/>
				</label>
				<button type="submit">{t("addSiteButton")}</button>
			</form>
			{refused && (
				<p id="refused" role="alert">
					{t("addSiteRefused")}
				</p>
			)}
		</section>
	);
};
