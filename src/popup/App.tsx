import { useLayoutEffect, useState } from "preact/hooks";
import type { Settings } from "../core/settings";
import { withSite } from "../core/site-rules";
import { saveProblem } from "../platform/save-problem";
import { askForAccess } from "../platform/site-access";
import { loadSettings, updateSettings, watchSettings } from "../platform/stored-settings";
import { t } from "../platform/translate";
import { Cast } from "./Cast";
import type { Connection } from "./connection";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NoticePanel } from "./NoticePanel";
import { connectToPage, type PageConnection } from "./page-connection";
import { popupView } from "./popup-view";
import { WhoPanel } from "./WhoPanel";

type Props = {
	/** The query of the popup's own address. */
	readonly search: string;
	readonly signal: AbortSignal;
};

/** The popup: connects the tab below it and the stored settings with the components, which know of neither. */
export const App = ({ search, signal }: Props) => {
	const [settings, setSettings] = useState<Settings | null>(null);
	const [connection, setConnection] = useState<Connection>({ state: "asking" });
	const [page, setPage] = useState<PageConnection | null>(null);
	const [who, setWho] = useState(() => new URLSearchParams(search).get("who"));
	const [problem, setProblem] = useState<string | null>(null);

	// Not after the first frame, as effects are: the questions are on their way while it is drawn.
	useLayoutEffect(() => {
		watchSettings(setSettings, signal);
		void loadSettings().then(setSettings, () => setProblem(t("problemNotRead")));
		void connectToPage(setConnection, { search, signal }).then(setPage);
	}, [search, signal]);

	const change = (with_: (settings: Settings) => Settings) =>
		updateSettings(with_).then(
			(stored) => {
				setSettings(stored);
				setProblem(null);
			},
			(error: unknown) => setProblem(t(saveProblem(error))),
		);

	const { host, isOn, isOnce, pattern, body } = popupView(connection, settings);
	const setPaused = (paused: boolean) => change((now) => ({ ...now, paused }));
	// The browser asks the reader only in the very turn of the click; the worker hears of the answer by itself.
	const always = pattern === null ? null : () => void askForAccess(pattern);
	return (
		<>
			<Header
				host={host}
				isOn={isOn}
				isOnce={isOnce}
				onAlways={always}
				isPaused={settings?.paused ?? false}
				onSite={(on) => host !== null && change((now) => withSite(now, host, on))}
				onPaused={setPaused}
			/>
			{problem !== null && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			<main aria-busy={who === null && body.show === "waiting"}>
				{who !== null && (
					<WhoPanel text={who} reading={body.show === "cast" ? body.reading : null} onBack={() => setWho(null)} />
				)}
				{who === null && body.show === "waiting" && <p class="waiting">{t("popupWaiting")}</p>}
				{who === null && body.show === "cast" && body.isPart && (
					<p class="aside" role="status">
						{t("tooLongAside")}
					</p>
				)}
				{who === null && body.show === "cast" && (
					<Cast
						reading={body.reading}
						passages={body.passages}
						onJump={(entity, nth) => void page?.jumpTo(entity, nth)}
					/>
				)}
				{who === null && body.show === "cast" && settings !== null && (
					<Footer
						settings={settings}
						reading={body.reading}
						onDensity={(density) => change((now) => ({ ...now, density }))}
						onKind={(type, shown) => change((now) => ({ ...now, kinds: { ...now.kinds, [type]: shown } }))}
					/>
				)}
				{who === null && body.show === "notice" && (
					<NoticePanel
						notice={body.notice}
						host={host ?? (connection.state === "no-access" ? connection.host : null)}
						onAnnotateOnce={() => {
							setConnection({ state: "asking" });
							void page?.annotateOnce();
						}}
						onAlways={always}
						onReadAnyway={() => void page?.readAnyway()}
						onSwitchOn={() => host !== null && change((now) => withSite(now, host, true))}
						onResume={() => setPaused(false)}
					/>
				)}
			</main>
		</>
	);
};
