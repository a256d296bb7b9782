import { useEffect, useState } from "preact/hooks";
import { type Command, changeKeys, commandKeys } from "../platform/command-keys";
import { t } from "../platform/translate";
import { Section } from "./Section";

/** Browsers list them by name; this is the order in which they are met. */
const ORDER = ["_execute_action", "next-mention", "previous-mention", "open-card", "switch-site"];
const place = ({ name = "" }: Command): number => ORDER.indexOf(name);

/** The keys as they are set in the browser, and the way to the browser's own page where they are changed. */
export const KeysSection = () => {
	const [commands, setCommands] = useState<readonly Command[]>([]);
	const [isRefused, setRefused] = useState(false);
	useEffect(() => {
		const life = new AbortController();
		const read = () => void commandKeys().then(setCommands);
		// Whoever comes back from the browser's page sees what was set there.
		addEventListener("focus", read, { signal: life.signal });
		read();
		return () => life.abort();
	}, []);
	if (commands.length === 0) return null;
	return (
		<Section id="keys" title="optionsKeys" hint="optionsKeysHint">
			<dl class="panel keys">
				{[...commands]
					.sort((a, b) => place(a) - place(b))
					.map(({ name, description, shortcut }) => (
						<div key={name} class="item">
							<dt class="grow">{name === "_execute_action" ? t("commandPopup") : description}</dt>
							<dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t("keysNone")}</span>}</dd>
						</div>
					))}
			</dl>
			<button type="button" onClick={() => void changeKeys().catch(() => setRefused(true))}>
				{t("keysChange")}
			</button>
			{isRefused && (
				<p role="alert" class="quiet">
					{t("keysHint")}
				</p>
			)}
		</Section>
	);
};
