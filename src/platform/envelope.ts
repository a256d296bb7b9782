import type { Answer, ReplyOf, RequestName } from "../core/protocol";
import { RequestError } from "./request-error";

/** Whether something that came over the wire is an answer of ours. */
export const isAnswer = <N extends RequestName>(answer: unknown): answer is Answer<N> =>
	typeof answer === "object" && answer !== null && "ok" in answer && typeof answer.ok === "boolean";

/**
 * The value of an answer.
 * @throws RequestError when it tells of a failure, or is none
 */
export const unwrap = <N extends RequestName>(answer: unknown): ReplyOf<N> => {
	if (!isAnswer<N>(answer)) throw new RequestError("failed", "Nobody answered.");
	if (!answer.ok) throw new RequestError(answer.code, answer.message);
	return answer.value;
};

/** A request as it goes over the wire. */
export const envelope = (name: RequestName, request: unknown) => ({ dramatis: 1, name, request });

/** What a handler returns or throws, as it goes back over the wire. Never rejects. */
export const answerOf = async <N extends RequestName>(
	work: () => ReplyOf<N> | Promise<ReplyOf<N>>,
): Promise<Answer<RequestName>> => {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		if (error instanceof RequestError) return { ok: false, code: error.code, message: error.message };
		return { ok: false, code: "failed", message: error instanceof Error ? error.message : String(error) };
	}
};
