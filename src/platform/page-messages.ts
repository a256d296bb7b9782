import type { NamesTo, ReplyOf, RequestOf } from "../core/protocol";
import { browser, type Runtime } from "./browser";
import { answerOf } from "./envelope";
import type { Accept } from "./senders";

type PageRequest = NamesTo<"page">;
type Fields = Readonly<Record<string, unknown>>;
type Handlers = { readonly [N in PageRequest]: (request: RequestOf<N>) => ReplyOf<N> };
type Checks = { readonly [N in PageRequest]: (fields: Fields) => RequestOf<N> | null };

const MAX_ID_LENGTH = 200;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The schemas of `REQUESTS` that a page needs, written out: valibot would be a twentieth of the script. A law in the tests holds both together. */
export const PAGE_CHECKS: Checks = {
	report: () => ({}),
	"open-card": () => ({}),
	"read-anyway": () => ({}),
	"step-mention": ({ by }) => (by === 1 || by === -1 ? { by } : null),
	"jump-to": ({ entity, nth }) =>
		typeof entity === "string" &&
		entity.length <= MAX_ID_LENGTH &&
		typeof nth === "number" &&
		Number.isInteger(nth) &&
		nth >= 0
			? { entity, nth }
			: null,
};

const isPageRequest = (name: unknown): name is PageRequest =>
	typeof name === "string" && Object.hasOwn(PAGE_CHECKS, name);

/** Answers what pages are asked, until `signal` aborts; the same as `handle`, in a fraction of its size. */
export const answerOnPage = (
	handlers: Handlers,
	{ accept, signal }: { readonly accept: Accept; readonly signal: AbortSignal },
): void => {
	const answer = <N extends PageRequest>(name: N, request: unknown) => {
		const checked = isFields(request) ? PAGE_CHECKS[name](request) : null;
		if (checked === null) return { ok: false, code: "bad-request", message: name } as const;
		return answerOf<N>(() => handlers[name](checked));
	};
	const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
		if (!isFields(message) || message.dramatis !== 1 || !isPageRequest(message.name) || !accept(sender))
			return undefined;
		return Promise.resolve(answer(message.name, message.request));
	};
	if (signal.aborted) return;
	browser.runtime.onMessage.addListener(listener);
	signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener), { once: true });
};
