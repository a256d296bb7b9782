import { isSiteOn } from "../core/site-rules";
import { onOrphaned } from "../platform/lifetime";
import { answerOnPage } from "../platform/page-messages";
import { followSettings } from "../platform/page-settings";
import { sendToBackground } from "../platform/send-to-background";
import { fromExtension } from "../platform/senders";
import { longTexts } from "./long-texts";
import type { openVisit } from "./open-visit";
import { singlePage } from "./single-page";
import { startPage } from "./start-page";
import { visitBackground } from "./visit-background";
import { workerCardParts } from "./worker-card-parts";

/** Reading and painting, with the texts that the build has put elsewhere. */
const load = async (): Promise<typeof openVisit> => {
	longTexts.splice(0, Number.POSITIVE_INFINITY, ...(await sendToBackground("page-texts", {})));
	return (await import("./open-visit")).openVisit;
};

// Composition root of the page side: the extension's storage and messages on the one hand, the page on the other.
singlePage((signal, end) => {
	onOrphaned(end, signal);
	const page = startPage(document, {
		background: visitBackground(end),
		parts: workerCardParts(),
		load,
		isOn: (settings) => isSiteOn(settings, location.hostname),
		signal,
	});
	answerOnPage(
		{
			report: () => ({ host: location.hostname, ...page.report() }),
			"read-anyway": () => {
				page.useOnce();
				return null;
			},
			"jump-to": ({ entity, nth }) => ({ mentions: page.jumpTo(entity, nth) }),
			"step-mention": ({ by }) => ({ mentions: page.steps.step(by) }),
			"open-card": () => ({ isOpen: page.steps.openCard() }),
		},
		{ accept: fromExtension, signal },
	);
	followSettings(page.use, { failed: end, signal });
	return page.useOnce;
});
