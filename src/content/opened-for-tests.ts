import { DEFAULT_SETTINGS } from "../core/settings";
import { openVisit } from "./open-visit";
import { type Page, type PageOptions, startPage } from "./start-page";

/** What follows a name in a paragraph that reads like news. */
export const REST =
	" came to the old harbour on Monday and spoke there for an hour about the roads, the bridge and the farmers.";

/** A paragraph of news that names somebody first. */
export const paragraph = (name: string): HTMLElement => {
	const element = document.createElement("p");
	element.textContent = name + REST;
	return element;
};

/** This document as the script for pages opens it, switched on, with a dictionary that knows nobody; until `signal`. */
export const openedForTests = (signal: AbortSignal, load: PageOptions["load"] = async () => openVisit): Page => {
	const page = startPage(document, {
		background: {
			lookUp: async () => ({ hits: {}, entities: {}, asOf: "2026-08" }),
			entries: async () => ({}),
			tell: () => {},
			stateOfError: () => "no-dictionary",
		},
		load,
		isOn: () => true,
		signal,
	});
	page.use(DEFAULT_SETTINGS);
	return page;
};
