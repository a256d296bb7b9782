/** A run of text nodes that belong to one block-level element, before white space is joined and before anything is chosen. */
export type RawBlock = {
	/** The nearest block-level element around the text. */
	readonly element: Element;
	readonly texts: readonly Text[];
	/** UTF-16 units, without the white space at the edges of the nodes. */
	readonly length: number;
	/** How much of `length` stands inside links to other pages. */
	readonly linked: number;
	/** The outermost element of the page's furniture around it. */
	readonly around: Element | null;
};
