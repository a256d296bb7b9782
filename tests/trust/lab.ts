import { askPage, reportOf } from "../../scripts/start/ask-page";
import { until } from "../../scripts/start/until";
import type { PageReport } from "../../src/core/protocol";

export type Point = { readonly x: number; readonly y: number };

/** A page as its server would send it. */
export type Served = {
	readonly body: string;
	readonly contentType?: string;
	readonly headers?: Readonly<Record<string, string>>;
};
/** What is found at an address; null where the request goes on to the network. */
export type Serve = (url: string) => Served | null;

export type Sent = { readonly url: string; readonly referrer: string | null };

export type Tab = {
	readonly goTo: (url: string) => Promise<void>;
	/** Evaluates an expression in the page's own world. */
	readonly evaluate: <T>(expression: string) => Promise<T>;
	/** Evaluates an expression beside the page, in a world whose objects it cannot have changed. */
	readonly inspect: <T>(expression: string) => Promise<T>;
	readonly moveTo: (point: Point) => Promise<void>;
	readonly click: (point: Point) => Promise<void>;
	readonly press: (key: "Escape") => Promise<void>;
	readonly close: () => Promise<void>;
};

/** A browser with the extension in it, the same for both, with as many tabs as a test wants. */
export type Lab = {
	readonly newTab: (url: string) => Promise<Tab>;
	/** Evaluates an expression in a context of the extension (its worker, or a page of its own). */
	readonly inExtension: <T>(expression: string) => Promise<T>;
	readonly api: "chrome" | "browser";
	/** Address of the extension's own files. */
	readonly root: string;
	/** What tabs asked for over http(s), in order. */
	readonly sent: readonly Sent[];
	/** What the browser was asked for and had no page for; only with `proxied`. */
	readonly asked: readonly string[];
	/** Loads the extension from its folder again, as an update does: what it has stored stays, open tabs keep the scripts of before. */
	readonly reload: () => Promise<void>;
	readonly close: () => Promise<void>;
};

export type LabOptions = {
	readonly serve: Serve;
	/** Every request that nobody serves goes to a proxy that refuses it and remembers. */
	readonly proxied?: boolean;
	/** Folder of the extension instead of the shipped build; null for a browser without it. */
	readonly extension?: string | null;
};

/** The extension's report of the page at `url`, as soon as its state is one of `states`. */
export const stateOf = (lab: Lab, url: string, ...states: readonly PageReport["state"][]): Promise<PageReport> =>
	until(`${url} to be ${states.join(" or ")}`, async () => {
		const report = reportOf(await lab.inExtension(askPage(lab.api, url)));
		return report && states.includes(report.state) ? report : null;
	});

/** The id of the tab in which our page side answers for this host. */
export const tabIdOf = (lab: Lab, host: string): Promise<number> =>
	until(`the tab of ${host}`, () =>
		lab.inExtension<number | null>(`(async () => {
			for (const tab of await ${lab.api}.tabs.query({})) {
				try {
					const answer = await ${lab.api}.tabs.sendMessage(tab.id, { dramatis: 1, name: "report", request: {} });
					if (answer?.ok && answer.value.host === ${JSON.stringify(host)}) return tab.id;
				} catch {}
			}
			return null;
		})()`),
	);
