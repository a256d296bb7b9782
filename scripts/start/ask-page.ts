import type { Answer, PageReport } from "../../src/core/protocol";

const REPORT = `{ dramatis: 1, name: "report", request: {} }`;

const tell = (api: "chrome" | "browser", url: string, then: string): string => `(async () => {
	for (const tab of await ${api}.tabs.query({})) {
		try {
			const answer = await ${api}.tabs.sendMessage(tab.id, ${REPORT});
			if (answer?.ok && answer.value.host && ${JSON.stringify(url)}.includes(answer.value.host)) return ${then};
		} catch {}
	}
	return null;
})()`;

/** An expression for an extension context: asks the page at `url` for its report; null where nobody answers. */
export const askPage = (api: "chrome" | "browser", url: string): string => tell(api, url, "answer");

/** An expression for Chromium's worker: scrolls the page at `url` to the n-th mention (from 0) of an entity. */
export const jumpTo = (url: string, entity: string, nth = 0): string =>
	tell(
		"chrome",
		url,
		`await chrome.tabs.sendMessage(tab.id, { dramatis: 1, name: "jump-to", request: { entity: ${JSON.stringify(entity)}, nth: ${nth} } })`,
	);

/** The report inside an answer; null where there is none yet. */
export const reportOf = (answer: Answer<"report"> | null): PageReport | null => (answer?.ok ? answer.value : null);
