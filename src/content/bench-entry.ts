import { DEFAULT_SETTINGS } from "../core/settings";
import { openVisit } from "./open-visit";
import { startPage } from "./start-page";

type Run = { readonly mentions: () => number; readonly whenRead: Promise<void>; readonly stop: () => void };

/**
 * The page side without extension, for `npm run bench -- page`, which builds this file alone; it is in no package. `reply` is the dictionary's
 * answer as JSON: taking it in is part of the price.
 */
const start = (reply: string): Run => {
	const life = new AbortController();
	let page: ReturnType<typeof startPage> | null = null;
	const whenRead = new Promise<void>((resolve) => {
		page = startPage(document, {
			background: {
				lookUp: async () => JSON.parse(reply),
				entries: async () => ({}),
				tell: (state) => state !== "starting" && resolve(),
				stateOfError: () => "no-dictionary",
			},
			load: async () => openVisit,
			isOn: () => true,
			signal: life.signal,
		});
		page.use(DEFAULT_SETTINGS);
	});
	return { mentions: () => page?.report().reading?.mentions.length ?? 0, whenRead, stop: () => life.abort() };
};
Reflect.set(globalThis, "dramatisRun", start);
