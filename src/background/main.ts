// Composition root of the worker. Everything is registered in the first turn: the browser starts the worker to deliver a message,
// and a listener that is added later misses it.
import { LAND_OUTLINE } from "../core/map/land-outline";
import { browser } from "../platform/browser";
import { handle } from "../platform/messages";
import { fromAnywhere, fromExtension, fromPage } from "../platform/senders";
import { watchAccess } from "../platform/site-access";
import { loadSettings } from "../platform/stored-settings";
import { followAccess } from "./always-sites";
import { annotateOnce } from "./annotate-once";
import { answerCard } from "./answer-card";
import { answerDictionary } from "./answer-dictionary";
import { answerKnown } from "./answer-known";
import { answerOwn } from "./answer-own";
import { addToContextMenu, askAboutSelection } from "./context-menu";
import { countryFile } from "./country-file";
import { dictionaryLoader } from "./dictionary-loader";
import { greet } from "./greet";
import { obeyCommand } from "./obey-command";
import { PAGE_TEXTS } from "./page-texts";
import { showOnToolbar } from "./toolbar";

const load = dictionaryLoader(browser.runtime.getURL("dictionary.bin"));
const { entities, about, "look-up": lookUp } = answerDictionary(load);
const { known, know, knownOf } = answerKnown();
const { correct, own, ownEntry, "own-entry": ownEntryOf } = answerOwn();
const { card } = answerCard({
	load,
	countries: countryFile(browser.runtime.getURL("countries.json")),
	own,
	ownEntry,
	known: knownOf,
});

handle(
	{ entities, known, card, "own-entry": ownEntryOf, "look-up": lookUp, "land-outline": () => LAND_OUTLINE },
	{ accept: fromAnywhere },
);
// A page's frames have no cards: only what a reader can press may remember anything.
handle({ know, correct }, { accept: (sender) => fromPage(sender) || fromExtension(sender) });
handle({ about, "annotate-once": ({ tabId }) => annotateOnce(tabId) }, { accept: fromExtension });
handle(
	{
		"page-state": async (page, sender) => {
			if (sender.tab?.id !== undefined) await showOnToolbar(sender.tab.id, page);
			return null;
		},
		"page-settings": loadSettings,
		"page-texts": () => PAGE_TEXTS,
	},
	{ accept: fromPage },
);

// Access is given and taken by the browser's own question and settings. An update of the extension forgets what was registered.
const follow = () => void followAccess();
watchAccess(follow);
browser.runtime.onInstalled.addListener(follow);
browser.runtime.onStartup.addListener(follow);

browser.runtime.onInstalled.addListener((details) => {
	void addToContextMenu();
	void greet(details);
});
// Firefox for Android has neither menus nor keys.
browser.contextMenus?.onClicked.addListener(({ selectionText }, tab) =>
	askAboutSelection(selectionText ?? "", tab?.id),
);
browser.commands?.onCommand.addListener((command, tab) => void obeyCommand(command, tab?.id));
