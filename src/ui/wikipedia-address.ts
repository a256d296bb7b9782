/** The address of an English Wikipedia article by its title. Opened only when the reader clicks. */
export const wikipediaAddress = (title: string): string =>
	`https://en.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, "_"))}`;
