import { useState } from "preact/hooks";
import { askForAccess } from "../platform/site-access";
import { type MessageKey, t } from "../platform/translate";
import { hostOf } from "./host-of";

type Props = {
	readonly onOff: (host: string) => void;
	readonly isListed: (host: string) => boolean;
};

type Said = { readonly key: MessageKey; readonly host: string; readonly isProblem?: boolean };

/** A site to read always, for which the browser asks the reader, or to switch off beforehand. */
export const AddSite = ({ onOff, isListed }: Props) => {
	const [typed, setTyped] = useState("");
	const [said, setSaid] = useState<Said | null>(null);
	/** Runs with the host that was typed, in the very turn of the click: the browser asks in no other. */
	const withHost = (act: (host: string) => void) => () => {
		const host = hostOf(typed);
		if (host === null) return setSaid({ key: "addSiteRefused", host: "", isProblem: true });
		act(host);
	};
	const done = (key: MessageKey, host: string) => {
		setSaid({ key, host });
		setTyped("");
	};
	const always = withHost((host) => {
		if (isListed(host)) return done("addSiteListed", host);
		askForAccess(`https://${host}/*`).then(
			(isGranted) => (isGranted ? done("addSiteAlways", host) : setSaid({ key: "addSiteDenied", host })),
			() => setSaid({ key: "addSiteDenied", host, isProblem: true }),
		);
	});
	const off = withHost((host) => {
		onOff(host);
		done("addSiteOff", host);
	});
	return (
		<form
			class="add-site"
			onSubmit={(event) => {
				event.preventDefault();
				off();
			}}
		>
			<label class="field">
				<span>{t("addSite")}</span>
				<input
					type="text"
					inputMode="url"
					autocapitalize="none"
					spellcheck={false}
					placeholder="www.example.com"
					value={typed}
					aria-invalid={said?.isProblem ?? false}
					aria-describedby="add-said"
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
			</label>
			<div class="ways">
				<button type="button" onClick={always}>
					{t("addSiteReadAlways")}
				</button>
				<button type="submit">{t("addSiteButton")}</button>
			</div>
			<p id="add-said" role="status" class={said?.isProblem ? "warn" : "said"}>
				{said && t(said.key, [said.host])}
			</p>
		</form>
	);
};
