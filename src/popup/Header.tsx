import { browser } from "../platform/browser";
import { type MessageKey, t } from "../platform/translate";
import { Switch } from "../ui/Switch";

type Props = {
	/** Null where no site can be switched. */
	readonly host: string | null;
	readonly isOn: boolean;
	readonly isPaused: boolean;
	/** Read because it was asked for: there is nothing to switch, but more to ask for. */
	readonly isOnce: boolean;
	/** Asks for this site for good; null where that cannot be. */
	readonly onAlways: (() => void) | null;
	readonly onSite: (on: boolean) => void;
	readonly onPaused: (paused: boolean) => void;
};

const GEAR =
	"M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zm7.6 4.3v-2.2l-2-.5-.6-1.5 1.1-1.8-1.6-1.6-1.8 1.1-1.5-.6-.5-2H9.3l-.5 2-1.5.6-1.8-1.1-1.6 1.6L5 6.9l-.6 1.5-2 .5v2.2l2 .5.6 1.5-1.1 1.8 1.6 1.6 1.8-1.1 1.5.6.5 2h2.2l.5-2 1.5-.6 1.8 1.1 1.6-1.6-1.1-1.8.6-1.5z";
const PAUSE = "M6 4h3v12H6zM11 4h3v12h-3z";
const PLAY = "M6 3.5 16 10 6 16.5z";

const Glyph = ({ path }: { readonly path: string }) => (
	<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
		<path d={path} fill="currentColor" />
	</svg>
);

const siteState = ({ isOn, isPaused, isOnce }: Props): MessageKey => {
	if (isOnce) return "siteIsOnce";
	if (!isOn) return "siteIsOff";
	return isPaused ? "siteIsPaused" : "siteIsOn";
};

/** Which site this is and whether Dramatis is on here, the switch for it, pause and options. */
export const Header = (props: Props) => {
	const { host, isPaused, isOn, isOnce, onAlways, onSite, onPaused } = props;
	const words = host !== null && (
		<span class="site-words">
			<span class="site-host" title={host}>
				{host}
			</span>
			<span class="site-state">{t(siteState(props))}</span>
		</span>
	);
	return (
		<header>
			<div class="bar">
				<img src="/icons/on-48.png" width="28" height="28" alt="" />
				<h1 class={host === null ? "" : "unseen"}>{t("productName")}</h1>
				{host !== null && !isOnce ? (
					<label class="site">
						{words}
						<Switch isOn={isOn} onChange={onSite} />
					</label>
				) : (
					<div class="site">{words}</div>
				)}
				<button
					type="button"
					class="tool"
					aria-pressed={isPaused}
					title={t(isPaused ? "resumeEverywhere" : "pauseEverywhere")}
					aria-label={t("pauseEverywhere")}
					onClick={() => onPaused(!isPaused)}
				>
					<Glyph path={isPaused ? PLAY : PAUSE} />
				</button>
				<button
					type="button"
					class="tool"
					title={t("openOptions")}
					aria-label={t("openOptions")}
					onClick={() => void browser.runtime.openOptionsPage()}
				>
					<Glyph path={GEAR} />
				</button>
			</div>
			{isOnce && onAlways && (
				<button type="button" class="pill always" onClick={onAlways}>
					{t("alwaysHere")}
				</button>
			)}
		</header>
	);
};
