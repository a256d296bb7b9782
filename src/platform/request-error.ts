import type { Answer, RequestName } from "../core/protocol";

export type ErrorCode = Extract<Answer<RequestName>, { ok: false }>["code"];

/** A request that failed: thrown by handlers, carried over the wire as data, and thrown again where it was sent. */
export class RequestError extends Error {
	override readonly name = "RequestError";
	constructor(
		readonly code: ErrorCode,
		message: string,
	) {
		super(message);
	}
}
