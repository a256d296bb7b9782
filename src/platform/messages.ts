import * as v from "valibot";
import {
	type Answer,
	envelopeSchema,
	type NamesTo,
	REQUESTS,
	type ReplyOf,
	type RequestName,
	type RequestOf,
} from "../core/protocol";
import { browser, type Runtime } from "./browser";
import { answerOf, envelope, unwrap } from "./envelope";
import { sendToBackground as send } from "./send-to-background";
import type { Accept } from "./senders";

/** See `send-to-background.ts`, which pages import alone. */
export const sendToBackground = send;

/** Answers one kind of request; what it throws reaches the sender as an error. */
export type Handler<N extends RequestName> = (
	request: RequestOf<N>,
	sender: Runtime.MessageSender,
) => ReplyOf<N> | Promise<ReplyOf<N>>;
export type Handlers = { readonly [N in RequestName]?: Handler<N> };

type Listening = { readonly accept: Accept; readonly signal?: AbortSignal };

/**
 * Asks the page in a tab.
 * @throws RequestError when it refuses or fails, and whatever the browser throws when nobody of ours is there
 */
export const sendToPage = async <N extends NamesTo<"page">>(
	tabId: number,
	name: N,
	request: RequestOf<N>,
): Promise<ReplyOf<N>> => unwrap<N>(await browser.tabs.sendMessage(tabId, envelope(name, request), { frameId: 0 }));

const answer = async <N extends RequestName>(
	name: N,
	handler: Handler<N>,
	{ request, sender }: { readonly request: unknown; readonly sender: Runtime.MessageSender },
): Promise<Answer<RequestName>> => {
	const parsed = v.safeParse<(typeof REQUESTS)[N]["schema"]>(REQUESTS[name].schema, request);
	if (!parsed.success) return { ok: false, code: "bad-request", message: `${name}: ${v.summarize(parsed.issues)}` };
	return answerOf(() => handler(parsed.output, sender));
};

const addListener = (listener: Parameters<typeof browser.runtime.onMessage.addListener>[0], signal?: AbortSignal) => {
	if (signal?.aborted) return;
	browser.runtime.onMessage.addListener(listener);
	signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener), { once: true });
};

/**
 * Answers requests until `signal` aborts. Messages that are not ours, that have no handler here, or whose sender is not accepted
 * are left alone; a request that breaks its schema is answered with `bad-request` and never reaches its handler.
 */
export const handle = (handlers: Handlers, { accept, signal }: Listening): void => {
	addListener((message: unknown, sender: Runtime.MessageSender) => {
		const parsed = v.safeParse(envelopeSchema, message);
		if (!parsed.success || !accept(sender)) return undefined;
		const { name, request } = parsed.output;
		const handler = handlers[name] as Handler<typeof name> | undefined; // the union of names has no common handler type
		return handler && answer(name, handler, { request, sender });
	}, signal);
};

/** Overhears one kind of request that somebody else answers, until `signal` aborts. */
export const overhear = <N extends RequestName>(
	name: N,
	heard: (request: RequestOf<N>, sender: Runtime.MessageSender) => void,
	{ accept, signal }: Listening,
): void => {
	addListener((message: unknown, sender: Runtime.MessageSender) => {
		const parsed = v.safeParse(envelopeSchema, message);
		if (!parsed.success || parsed.output.name !== name || !accept(sender)) return undefined;
		const request = v.safeParse<(typeof REQUESTS)[N]["schema"]>(REQUESTS[name].schema, parsed.output.request);
		if (request.success) heard(request.output, sender);
		return undefined;
	}, signal);
};
