/** Elements that pages add and remove all the time and that hold nothing to read. */
const TEXTLESS = new Set(
	"script style link meta noscript template iframe img picture video audio source canvas svg object embed ins".split(
		" ",
	),
);

/** Whether a change of the page may have changed its text: loading scripts, pictures and advertisements does not. */
export const changesText = (record: MutationRecord): boolean => {
	if (record.type === "characterData") return true;
	if (record.target instanceof HTMLHeadElement) return false;
	return [...record.addedNodes, ...record.removedNodes].some(holdsText);
};

const holdsText = (node: Node): boolean => {
	if (node instanceof Text) return node.data.trim() !== "";
	return node instanceof Element && node.firstChild !== null && !TEXTLESS.has(node.localName);
};
