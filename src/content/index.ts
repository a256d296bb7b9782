import { isSiteOn } from "../core/site-rules";
import { onOrphaned } from "../platform/lifetime";
import { handle } from "../platform/messages";
import { fromExtension } from "../platform/senders";
import { loadSettings, watchSettings } from "../platform/stored-settings";
import { singlePage } from "./single-page";
import { startPage } from "./start-page";
import { visitBackground } from "./visit-background";
import { workerCardParts } from "./worker-card-parts";

// Composition root of the page side: the extension's storage and messages on the one hand, the page on the other.
singlePage((signal, end) => {
	onOrphaned(end, signal);
	const page = startPage(document, {
		background: visitBackground(end),
		parts: workerCardParts(),
		isOn: (settings) => isSiteOn(settings, location.hostname),
		signal,
	});
	handle(
		{
			report: () => ({ host: location.hostname, ...page.report() }),
			"jump-to": ({ entity, nth }) => ({ mentions: page.jumpTo(entity, nth) }),
			"step-mention": ({ by }) => ({ mentions: page.steps.step(by) }),
			"open-card": () => ({ isOpen: page.steps.openCard() }),
		},
		{ accept: fromExtension, signal },
	);
	watchSettings(page.use, signal);
	loadSettings().then(page.use, end);
	return page.useOnce;
});
