import { useEffect, useState } from "preact/hooks";
import { browser } from "../platform/browser";
import { t } from "../platform/translate";

type Command = { readonly name?: string; readonly description?: string; readonly shortcut?: string };

/** The keys as they are set in the browser, and where they are changed. */
export const KeysSection = () => {
	const [commands, setCommands] = useState<readonly Command[]>([]);
	useEffect(() => {
		void browser.commands.getAll().then(setCommands);
	}, []);
	return (
		<section aria-labelledby="keys">
			<h2 id="keys">{t("optionsKeys")}</h2>
			<dl class="keys">
				{commands.map(({ name, description, shortcut }) => (
					<div key={name}>
						<dt>{name === "_execute_action" ? t("commandPopup") : description}</dt>
						<dd>{shortcut ? <kbd>{shortcut}</kbd> : t("keysNone")}</dd>
					</div>
				))}
			</dl>
			<p class="quiet">{t("keysHint")}</p>
		</section>
	);
};
