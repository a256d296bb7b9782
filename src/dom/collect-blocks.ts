import { type ElementRole, elementRole } from "./element-role";
import { nameRole } from "./name-role";
import { firstOf, isClobbered, nextOf, parentOf, shadowRootOf } from "./plain-node";
import type { RawBlock } from "./raw-block";

/** Elements that do not begin a new block; every other element does, custom elements too. */
const INLINE = new Set(
	`a abbr acronym b bdi bdo big cite del dfn em font i ins label mark nobr q ruby rb s small span strike strong sub sup
	time tt u wbr data img output slot`.split(/\s+/),
);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const NODES_PER_SLICE = 100;

export type CollectOptions = {
	/** Elements that are read although they look like furniture. */
	readonly pardoned: ReadonlySet<Element>;
	/** Stop after this many UTF-16 units. */
	readonly maxCharacters: number;
	/** The page's address without query and fragment. */
	readonly address: string;
};

export type Collected = {
	readonly blocks: readonly RawBlock[];
	/** The open shadow roots that were read. */
	readonly shadowRoots: readonly ShadowRoot[];
	readonly isTruncated: boolean;
};

/**
 * Walks the elements under `root` once and groups their text nodes into blocks, furniture included (it carries its outermost element).
 * Yields every few hundred nodes, so that a page of any size can be read in slices. Never recurses: pages nest thousands deep.
 */
export function* collectBlocks(root: Element, options: CollectOptions): Generator<void, Collected> {
	const blocks: RawBlock[] = [];
	const shadowRoots: ShadowRoot[] = [];
	let texts: Text[] = [];
	let length = 0;
	let linked = 0;
	let total = 0;
	let blockElement: Element = root;
	let around: Element | null = null;
	let link: Element | null = null;
	let visited = 0;

	// Most elements of a page share a few dozen class names.
	const roles = new Map<string, ElementRole>();
	const roleOfNames = (names: string): ElementRole => {
		const known = roles.get(names);
		if (known) return known;
		const role = nameRole(names);
		roles.set(names, role);
		return role;
	};

	const endBlock = (): void => {
		if (length > 0) blocks.push({ element: blockElement, texts, length, linked, around });
		texts = [];
		length = 0;
		linked = 0;
	};

	let node: Node | null = firstOf(root);
	while (node !== null && total < options.maxCharacters) {
		if (++visited % NODES_PER_SLICE === 0) yield;
		let descend = false;
		if (isClobbered(node)) endBlock();
		else if (node.nodeType === TEXT_NODE) {
			const size = (node as Text).data.trim().length;
			texts.push(node as Text);
			length += size;
			total += size;
			if (link) linked += size;
		} else if (node.nodeType === ELEMENT_NODE) {
			const element = node as Element;
			const role = elementRole(element, roleOfNames);
			const tag = element.localName;
			if (tag === "br" || tag === "hr") {
				if (!HEADINGS.has(blockElement.localName)) endBlock();
			} else if (role !== "never") {
				descend = firstOf(element) !== null;
				const shadow = shadowRootOf(element);
				if (shadow) shadowRoots.push(shadow);
				if (descend && !INLINE.has(tag)) {
					endBlock();
					blockElement = element;
				}
				if (descend && role === "around" && !around && !options.pardoned.has(element)) {
					endBlock();
					around = element;
				}
				if (descend && tag === "a" && !link && leadsAway(element, options.address)) link = element;
			} else if (!INLINE.has(tag) && element.firstChild !== null && !SILENT.has(tag)) endBlock();
		}
		if (descend) {
			node = firstOf(node as Element);
			continue;
		}
		while (node !== null && nextOf(node) === null) {
			node = parentOf(node);
			if (node === root || node === null) {
				node = null;
				break;
			}
			const element = node as Element;
			if (element === link) link = null;
			if (element === around) {
				endBlock();
				around = null;
			}
			if (!INLINE.has(element.localName)) {
				endBlock();
				blockElement = blockParent(element, root);
			}
		}
		if (node !== null) node = nextOf(node);
	}
	endBlock();
	return { blocks, shadowRoots, isTruncated: node !== null };
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Skipped elements that may stand in the middle of a sentence without ending it. */
const SILENT = new Set([
	"script",
	"style",
	"noscript",
	"template",
	"svg",
	"code",
	"kbd",
	"samp",
	"var",
	"button",
	"rp",
	"rt",
]);

const blockParent = (element: Element, root: Element): Element => {
	let parent = parentOf(element);
	while (parent && parent !== root && INLINE.has(parent.localName)) parent = parentOf(parent);
	return parent ?? root;
};

/** Whether a link goes to another page; links to a part of this one (a live blog's posts) do not. */
const leadsAway = (anchor: Element, address: string): boolean => {
	const path = anchor.getAttribute("href")?.replace(/[?#].*$/s, "");
	if (!path) return false;
	return path !== address && !(path.startsWith("/") && !path.startsWith("//") && address.endsWith(path));
};
