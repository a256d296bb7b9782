import type { Answer, PageReport } from "../../src/core/protocol";

/** An expression for an extension context: asks the page at `url` for its report; null where nobody answers. */
export const askPage = (api: "chrome" | "browser", url: string): string => `(async () => {
	for (const tab of await ${api}.tabs.query({})) {
		try {
			const answer = await ${api}.tabs.sendMessage(tab.id, { dramatis: 1, name: "report", request: {} });
			if (answer?.ok && answer.value.host && ${JSON.stringify(url)}.includes(answer.value.host)) return answer;
		} catch {}
	}
	return null;
})()`;

/** The report inside an answer; null where there is none yet. */
export const reportOf = (answer: Answer<"report"> | null): PageReport | null => (answer?.ok ? answer.value : null);
