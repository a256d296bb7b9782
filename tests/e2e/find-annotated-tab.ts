/** An expression for Chromium's worker: the id of the tab whose page is annotated; null while there is none. */
export const FIND_ANNOTATED_TAB = `(async () => {
	for (const { id } of await chrome.tabs.query({})) {
		try {
			const answer = await chrome.tabs.sendMessage(id, { dramatis: 1, name: "report", request: {} });
			if (answer.value.state === "on") return id;
		} catch {}
	}
	return null;
})()`;
