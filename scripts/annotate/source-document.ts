/** A document to read: plain text or HTML, with what its owner says of it. */
export type SourceDocument = {
	readonly id: string;
	readonly content: { readonly text: string } | { readonly html: string };
	readonly url?: string;
	readonly title?: string;
	readonly date?: string;
};

/** A document, or the reason why there is none: where (file and line) and what. */
export type Source = { readonly document: SourceDocument } | { readonly where: string; readonly problem: string };
