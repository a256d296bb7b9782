import { type MessageKey, t } from "../platform/translate";
import type { Notice } from "./popup-view";

type Props = {
	readonly notice: Notice;
	readonly host: string | null;
	readonly onAnnotateOnce: () => void;
	/** Asks for this site for good; null where that cannot be. */
	readonly onAlways: (() => void) | null;
	readonly onReadAnyway: () => void;
	readonly onSwitchOn: () => void;
	readonly onResume: () => void;
};

type Words = { readonly title: MessageKey; readonly text: MessageKey; readonly button?: MessageKey };

const WORDS: Readonly<Record<Notice, Words>> = {
	"nothing-here": { title: "nothingHereTitle", text: "nothingHereText" },
	"not-a-reading-page": { title: "notAReadingPageTitle", text: "notAReadingPageText", button: "readAnyway" },
	"other-language": { title: "otherLanguageTitle", text: "otherLanguageText" },
	"off-here": { title: "offHereTitle", text: "offHereText", button: "offHereButton" },
	paused: { title: "pausedTitle", text: "pausedText", button: "pausedButton" },
	"too-long": { title: "tooLongTitle", text: "tooLongText" },
	restless: { title: "restlessTitle", text: "restlessText" },
	"no-dictionary": { title: "noDictionaryTitle", text: "noDictionaryText" },
	"no-access": { title: "noAccessTitle", text: "noAccessText", button: "noAccessButton" },
	"browser-page": { title: "browserPageTitle", text: "browserPageText" },
};

/** Why there is no cast, in words, and what can be done about it. */
export const NoticePanel = ({ notice, host, onAnnotateOnce, onAlways, onReadAnyway, onSwitchOn, onResume }: Props) => {
	const { title, text, button } = WORDS[notice];
	const actions: Readonly<Partial<Record<Notice, () => void>>> = {
		"no-access": onAnnotateOnce,
		"not-a-reading-page": onReadAnyway,
		"off-here": onSwitchOn,
		paused: onResume,
	};
	const act = actions[notice];
	return (
		<section class="notice" aria-live="polite">
			<h2>{t(title, [host ?? t("thisSite")])}</h2>
			<p>{t(text, [host ?? t("thisSite")])}</p>
			{button && act && (
				<button type="button" class="primary" onClick={act}>
					{t(button)}
				</button>
			)}
			{notice === "no-access" && onAlways && (
				<button type="button" class="second" onClick={onAlways}>
					{t("alwaysHere")}
				</button>
			)}
		</section>
	);
};
