/** Members that walking and reading use; a form loses them to fields of that name. */
const USED = [
	..."nodeType nodeName localName parentElement parentNode firstChild nextSibling previousSibling textContent isConnected".split(
		" ",
	),
	..."getAttribute hasAttribute hasAttributes closest contains querySelector querySelectorAll checkVisibility getClientRects".split(
		" ",
	),
	..."getBoundingClientRect".split(" "),
];

/** Asked of the node, not of a class: nodes of a frame are made by classes of their own. */
export const isElement = (node: unknown): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: unknown): node is Text => nodeTypeOf(node) === 3;

const nodeTypeOf = (node: unknown): unknown =>
	typeof node === "object" && node !== null ? (node as Partial<Node>).nodeType : undefined;

/** A form says so itself, or gives one of its fields for an answer. */
const isForm = (node: Node): boolean => {
	const name: unknown = (node as Partial<Element>).localName;
	return name === "form" || typeof name === "object";
};

/** A member as the DOM defines it, past fields that are called like it. */
const plain = (form: Node, name: "parentElement" | "nextSibling"): unknown => {
	let prototype: unknown = Object.getPrototypeOf(form);
	while (typeof prototype === "object" && prototype !== null && !Object.hasOwn(prototype, name))
		prototype = Object.getPrototypeOf(prototype);
	return typeof prototype === "object" && prototype !== null ? Reflect.get(prototype, name, form) : null;
};

/**
 * True for a form with a field that is called like a part of every element (`<input name="parentElement">`): the DOM then gives the field instead,
 * to extensions too, and a walk could go round for ever. Such a form is not read.
 */
export const isClobbered = (node: Node): boolean => isForm(node) && USED.some((name) => Object.hasOwn(node, name));

/** Where an element or text stands in the shadow tree of its parent; null for a form, whose fields may be called anything. */
const slotOf = (node: Node): Element | null => (isForm(node) ? null : ((node as Text).assignedSlot ?? null));

/** The open shadow root of an element. */
export const shadowRootOf = (element: Element): ShadowRoot | null => (isForm(element) ? null : element.shadowRoot);

/**
 * The first child as a reader sees it: a host shows its shadow tree, a slot what is put into it. Of a form whose field is called `firstChild` it is
 * that field: see `isClobbered`.
 */
export const firstOf = (element: Element): Node | null => {
	const shadow = shadowRootOf(element);
	if (shadow) return shadow.firstChild;
	const slotted = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes()[0] : undefined;
	return slotted ?? element.firstChild;
};

/** The parent element as a reader sees it, out of shadow trees too, and also of a form whose field is called `parentElement`. */
export const parentOf = (node: Node): Element | null => {
	if (isForm(node)) return plain(node, "parentElement") as Element | null;
	const parent = slotOf(node) ?? node.parentElement;
	if (parent) return parent;
	return (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
};

/** The next sibling as a reader sees it, also of a form whose field is called `nextSibling`. */
export const nextOf = (node: Node): Node | null => {
	if (isForm(node)) return plain(node, "nextSibling") as Node | null;
	const slot = slotOf(node);
	let next = node.nextSibling;
	while (slot && next && slotOf(next) !== slot) next = next.nextSibling;
	return next;
};

/** Whether an element stands in another or is it, through shadow trees. */
export const isInside = (element: Element, outer: Element): boolean => {
	for (let current: Element | null = element; current; current = parentOf(current)) if (current === outer) return true;
	return false;
};
