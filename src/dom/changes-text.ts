import { nameRole } from "./name-role";
import { isElement, isText } from "./plain-node";

/** Elements that pages add and remove all the time and that hold nothing to read. */
const TEXTLESS = new Set(
	"script style link meta noscript template iframe img picture video audio source canvas svg object embed ins".split(
		" ",
	),
);

/** Attributes by which pages show and hide text. */
export const SHOWING_ATTRIBUTES = ["hidden", "open", "class", "id", "style", "aria-hidden", "role", "contenteditable"];

/**
 * Whether a change of the page may have changed its text: loading scripts, pictures and advertisements does not. Of attributes only those count
 * that say what an element is for; class and style may show and hide too, but only the layout knows.
 */
export const changesText = (record: MutationRecord): boolean => {
	if (record.type === "characterData") return true;
	if (record.type === "attributes") return changesRole(record);
	if (isElement(record.target) && record.target.localName === "head") return false;
	return [...record.addedNodes, ...record.removedNodes].some(holdsText);
};

const changesRole = ({ target, attributeName, oldValue }: MutationRecord): boolean => {
	if (!isElement(target) || attributeName === null || attributeName === "style") return false;
	const value = target.getAttribute(attributeName);
	if (value === oldValue || target.firstChild === null || TEXTLESS.has(target.localName)) return false;
	if (attributeName !== "class" && attributeName !== "id") return true;
	return nameRole(value ?? "") !== nameRole(oldValue ?? "");
};

const holdsText = (node: Node): boolean => {
	if (isText(node)) return node.data.trim() !== "";
	return isElement(node) && (node.firstChild !== null || node.shadowRoot !== null) && !TEXTLESS.has(node.localName);
};
