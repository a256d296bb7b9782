const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * Reads `data/news-sites.txt`: one host a line, `#` starts a comment (see the head of that file).
 * @throws Error that names the first line which is no precise lower-case host
 */
export const newsSites = (text: string): string[] => {
	const hosts: string[] = [];
	text.split("\n").forEach((line, index) => {
		const host = line.replace(/#.*/, "").trim();
		if (host === "") return;
		if (!HOST.test(host)) throw new Error(`data/news-sites.txt:${index + 1}: "${host}" is no precise host`);
		hosts.push(host);
	});
	return hosts;
};

/** The match pattern under which the content script runs on a host: https only, every path. */
export const matchPattern = (host: string): string => `https://${host}/*`;
