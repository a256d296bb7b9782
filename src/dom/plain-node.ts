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

/** A form says so itself, or gives one of its fields for an answer. */
const isForm = (node: Node): boolean => {
	const name: unknown = Reflect.get(node, "localName");
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

/** The parent element, also of a form whose field is called `parentElement`. */
export const parentOf = (node: Node): Element | null =>
	isForm(node) ? (plain(node, "parentElement") as Element | null) : node.parentElement;

/** The next sibling, also of a form whose field is called `nextSibling`. */
export const nextOf = (node: Node): Node | null =>
	isForm(node) ? (plain(node, "nextSibling") as Node | null) : node.nextSibling;
