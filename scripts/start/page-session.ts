import type { PageReport } from "../../src/core/protocol";

export type Point = { readonly x: number; readonly y: number };

/** One open page with the extension at work in it, the same for both browsers. */
export type PageSession = {
	readonly goTo: (url: string) => Promise<void>;
	/** What the extension says of the page; null before it answers. */
	readonly report: () => Promise<PageReport | null>;
	/** Evaluates an expression in the page's own world. */
	readonly evaluate: <T>(expression: string) => Promise<T>;
	readonly moveTo: (point: Point) => Promise<void>;
	readonly click: (point: Point) => Promise<void>;
	readonly press: (key: "Escape") => Promise<void>;
	/** PNG of the viewport. */
	readonly screenshot: () => Promise<Buffer>;
	/** Evaluates an expression in an extension context (worker, or a page of ours). */
	readonly inExtension: <T>(expression: string) => Promise<T>;
	readonly close: () => Promise<void>;
};
