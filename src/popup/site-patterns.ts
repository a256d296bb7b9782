/** The match pattern for every page of the site at an address, as the browser grants it; null for what is no web page. */
export const patternOf = (url: string | undefined): string | null => {
	if (url === undefined || !URL.canParse(url)) return null;
	const { protocol, hostname } = new URL(url);
	return /^https?:$/.test(protocol) && hostname !== "" ? `${protocol}//${hostname}/*` : null;
};

const SHAPE = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//;

/** Whether a page lies under one of these match patterns; paths are not looked at. */
export const isCovered = (url: string, patterns: readonly string[]): boolean => {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	return patterns.some((pattern) => {
		const [, scheme, host] = SHAPE.exec(pattern) ?? [];
		if (scheme === undefined || host === undefined) return false;
		if (scheme === "*" ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
		if (host === "*") return true;
		return host.startsWith("*.") ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
	});
};
