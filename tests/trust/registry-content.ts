/** An expression for the page's world: everything that a page can read out of the highlight registry, as text. */
export const REGISTRY_CONTENT = `[...CSS.highlights].map(([name, highlight]) => [
	name,
	highlight.priority,
	[...highlight].map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset) + "@" + startOffset).sort(),
]).sort((a, b) => (a[0] < b[0] ? -1 : 1))`;

export type RegistryContent = readonly (readonly [string, number, readonly string[]])[];
