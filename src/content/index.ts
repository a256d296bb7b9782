import { isSiteOn } from "../core/site-rules";
import { onOrphaned } from "../platform/lifetime";
import { handle } from "../platform/messages";
import { fromExtension } from "../platform/senders";
import { loadSettings, watchSettings } from "../platform/stored-settings";
import { sessionBackground } from "./session-background";
import { startPage } from "./start-page";

// Composition root of the page side: the extension's storage and messages on the one hand, the page on the other.
const life = new AbortController();
onOrphaned(() => life.abort(), life.signal);

const page = startPage(document, {
	background: sessionBackground(() => life.abort()),
	isOn: (settings) => isSiteOn(settings, location.hostname),
	signal: life.signal,
});
handle(
	{
		report: () => ({ host: location.hostname, ...page.report() }),
		"jump-to": ({ entity, nth }) => ({ mentions: page.jumpTo(entity, nth) }),
	},
	{ accept: fromExtension, signal: life.signal },
);
watchSettings(page.use, life.signal);
loadSettings().then(page.use, () => life.abort());
