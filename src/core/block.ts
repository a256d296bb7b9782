export const BLOCK_KINDS = [
	"headline",
	"heading",
	"paragraph",
	"list-item",
	"caption",
	"quote",
	"table-cell",
	"byline",
	"other",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of text that belongs together (a paragraph, a heading …): the unit in which offsets count. Offsets are UTF-16. */
export type Block = { readonly text: string; readonly kind: BlockKind };
