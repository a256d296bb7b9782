/** The host in what somebody typed or pasted (`www.bbc.com`, `https://www.bbc.com/news`); null when there is none. */
export const hostOf = (typed: string): string | null => {
	const text = typed.trim();
	const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address)) return null;
	const { hostname, protocol } = new URL(address);
	return /^https?:$/.test(protocol) && /^[a-z0-9.-]{1,253}$/.test(hostname) ? hostname : null;
};
