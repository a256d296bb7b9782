import { nameRole } from "./name-role";
import { isClobbered } from "./plain-node";

/** Never reading matter, wherever it stands: controls, code, media, and what no reader sees. */
const NEVER = new Set(
	`script style noscript template button select textarea input option datalist code kbd samp var svg math iframe object
	embed canvas audio video picture map head progress meter output label legend fieldset frameset frame applet rp rt`.split(
		/\s+/,
	),
);
const NEVER_ROLES = new Set(
	`textbox searchbox combobox button menu menubar menuitem toolbar tablist tab slider switch progressbar
	option listbox spinbutton`.split(/\s+/),
);

/** Around the article: left out unless the whole page is asked for. */
const AROUND = new Set(["nav", "footer", "aside", "form", "menu", "search", "dialog"]);
const AROUND_ROLES = new Set(
	"navigation banner contentinfo complementary search form note dialog alertdialog status alert tooltip".split(" "),
);

export type ElementRole = "never" | "around" | "content";
export type RoleOfNames = (names: string) => ElementRole;

/**
 * Tells by markup alone what an element is for. `around` is furniture of the page (navigation, advertisements, comments …); `never` is no
 * reading matter at all (code, controls, editable and hidden text). `roleOfNames` judges class and id: one that remembers saves work in a long walk.
 */
export const elementRole = (element: Element, roleOfNames: RoleOfNames = nameRole): ElementRole => {
	if (isClobbered(element)) return "never";
	const tag = element.localName;
	if (NEVER.has(tag) || (tag === "pre" && !isTextViewer(element))) return "never";
	if (!element.hasAttributes()) return AROUND.has(tag) ? "around" : "content";
	if (element.hasAttribute("hidden") || isEditable(element)) return "never";
	if (element.getAttribute("aria-hidden") === "true") return "around";
	const role = element.getAttribute("role");
	if (role !== null && NEVER_ROLES.has(role)) return "never";
	const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
	const named = names === " " ? "content" : roleOfNames(names);
	if (named === "never") return "never";
	if (AROUND.has(tag) || (role !== null && AROUND_ROLES.has(role))) return "around";
	if (tag === "html" || tag === "body" || tag === "main" || tag === "h1") return "content";
	return named;
};

/** Browsers show a plain text file as one `<pre>`. */
const isTextViewer = (pre: Element): boolean =>
	pre.parentElement?.localName === "body" && pre.parentElement.children.length === 1;

const isEditable = (element: Element): boolean => {
	const editable = element.getAttribute("contenteditable");
	return editable !== null && editable.toLowerCase() !== "false";
};
