import type { BlockKind } from "../../src/core/block";
import type { EntityType } from "../../src/core/entity";

export type GoldName = {
	readonly start: number;
	readonly end: number;
	readonly surface: string;
	readonly type: EntityType;
	/** English Wikipedia title; null where no encyclopaedia has an article. */
	readonly link: string | null;
};

export type OwnBlock = { readonly kind: BlockKind; readonly text: string; readonly names: readonly GoldName[] };

export type OwnArticle = {
	readonly slug: string;
	readonly url: string;
	readonly date: string;
	readonly byline: string;
	readonly blocks: readonly OwnBlock[];
};

const TYPES: Readonly<Record<string, EntityType>> = { person: "person", org: "organisation", place: "place" };
const MARKED = /\[([^\]]+)\]\((person|org|place) ((?:[^()]|\([^()]*\))+)\)/g;
const KINDS: readonly (readonly [prefix: string, kind: BlockKind])[] = [
	["## ", "heading"],
	["# ", "headline"],
	["> ", "caption"],
	["- ", "list-item"],
];

const parseBlock = (line: string): OwnBlock => {
	const [prefix, kind] = KINDS.find(([start]) => line.startsWith(start)) ?? ["", "paragraph" as const];
	const source = line.slice(prefix.length);
	const names: GoldName[] = [];
	let text = "";
	let done = 0;
	for (const match of source.matchAll(MARKED)) {
		const [whole, surface = "", type = "", link = ""] = match;
		text += source.slice(done, match.index);
		names.push({
			start: text.length,
			end: text.length + surface.length,
			surface,
			type: TYPES[type] ?? "person",
			link: link === "-" ? null : link,
		});
		text += surface;
		done = match.index + whole.length;
	}
	return { kind, text: text + source.slice(done), names };
};

/**
 * Reads one of our own articles (form: tests/pages/README.md). Offsets are UTF-16 within the block.
 * @throws when the head lacks a field, with the slug and the field.
 */
export const parseOwnArticle = (slug: string, source: string): OwnArticle => {
	const [head = "", ...rest] = source.split(/\n\s*\n/);
	const field = (name: string): string => {
		const value = new RegExp(`^${name}: (.+)$`, "m").exec(head)?.[1];
		if (!value) throw new Error(`tests/pages/${slug}/article.txt: the head has no "${name}".`);
		return value;
	};
	const lines = rest
		.join("\n")
		.split("\n")
		.filter((line) => line.trim() !== "");
	return { slug, url: field("url"), date: field("date"), byline: field("byline"), blocks: lines.map(parseBlock) };
};
