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

/** A form is known by its tag symbol, the one thing about it that no field can be named like. */
const isForm = (node: Node): boolean => Object.prototype.toString.call(node) === "[object HTMLFormElement]";

/**
 * True for a form with a field that is called like a part of every element (`<input name="parentElement">`): the DOM then gives the field instead,
 * to extensions too, and a walk could go round for ever. Such a form is not read.
 */
export const isClobbered = (element: Element): boolean =>
	isForm(element) && USED.some((name) => Object.hasOwn(element, name));

/** The parent element, also of a form whose field is called `parentElement`. */
export const parentOf = (node: Node): Element | null => {
	if (!isForm(node)) return node.parentElement;
	let prototype: unknown = Object.getPrototypeOf(node);
	while (typeof prototype === "object" && prototype !== null && !Object.hasOwn(prototype, "parentElement"))
		prototype = Object.getPrototypeOf(prototype);
	return typeof prototype === "object" && prototype !== null ? Reflect.get(prototype, "parentElement", node) : null;
};
