import type { ComponentChild, VNode } from "preact";

type Props = Readonly<Record<string, unknown>>;
type ElementNode = { readonly type: string; readonly props: Props };
type Handlers = Readonly<Record<string, (event: Event) => void>>;

const SVG = "http://www.w3.org/2000/svg";
/** What the reader has unfolded stays so. */
const READERS_OWN = "open";

const isNode = (child: object): child is VNode<Props> => "type" in child && "props" in child;

/** Runs components until only elements and texts are left. */
const flat = (child: ComponentChild | readonly ComponentChild[]): readonly (string | ElementNode)[] => {
	if (child === null || child === undefined || typeof child === "boolean") return [];
	if (Array.isArray(child)) return child.flatMap(flat);
	if (typeof child !== "object") return [String(child)];
	if (!isNode(child)) return [];
	const { type, props } = child;
	if (typeof type === "string") return [{ type, props }];
	return flat((type as (props: Props) => ComponentChild)(props));
};

const handlers = new WeakMap<Element, Handlers>();
const hear = (event: Event): void => {
	const { currentTarget, type } = event;
	if (currentTarget instanceof Element) handlers.get(currentTarget)?.[type]?.(event);
};

const setProps = (element: Element, props: Props): void => {
	const heard: Record<string, (event: Event) => void> = {};
	const kept = new Set([READERS_OWN]);
	for (const [name, value] of Object.entries(props)) {
		if (name === "children") continue;
		if (typeof value === "function") {
			const type = name.slice(2).toLowerCase();
			heard[type] = value as (event: Event) => void; // components give handlers as functions, and nothing else
			element.addEventListener(type, hear);
		} else if (name === "checked" && element instanceof HTMLInputElement) element.checked = value === true;
		else if (value !== null && value !== undefined && (value !== false || name.startsWith("aria-"))) {
			kept.add(name);
			const text = value === true && !name.startsWith("aria-") ? "" : String(value);
			if (element.getAttribute(name) !== text) element.setAttribute(name, text);
		}
	}
	for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
	handlers.set(element, heard);
};

const drawElement = (old: Node | undefined, { type, props }: ElementNode, parent: Element): Element => {
	const isSvg = type === "svg" || parent.namespaceURI === SVG;
	const document = parent.ownerDocument;
	const element =
		old instanceof Element && old.localName === type
			? old
			: isSvg
				? document.createElementNS(SVG, type)
				: document.createElement(type);
	setProps(element, props);
	draw(props.children as ComponentChild, element);
	return element;
};

const drawText = (old: Node | undefined, text: string, parent: Element): Node => {
	if (old?.nodeType !== Node.TEXT_NODE) return parent.ownerDocument.createTextNode(text);
	if (old.nodeValue !== text) old.nodeValue = text;
	return old;
};

/**
 * Makes an element hold what components say, changing as little as it can, so that the focus and what is unfolded stay. Components are functions of
 * their props, without state: all that cards need of preact, in a tenth of its size (docs/adr/0011).
 */
export const draw = (content: ComponentChild | readonly ComponentChild[], into: Element): void => {
	const nodes = flat(content);
	for (const [index, node] of nodes.entries()) {
		const old = into.childNodes[index];
		const made = typeof node === "string" ? drawText(old, node, into) : drawElement(old, node, into);
		if (!old) into.append(made);
		else if (made !== old) into.replaceChild(made, old);
	}
	while (into.childNodes.length > nodes.length) into.lastChild?.remove();
};
