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

/** "has-sidebar", "layout-with-rail", "no-ads": such an element has the thing or has it not; it is not the thing. */
const NOT_ITSELF = "(?<!(?<![a-zA-Z])(?:with|without|has|no|is|enable|enabled|show|hide|hidden)[-_])";

/**
 * Names by which sites call what stands around the article. `pardoned` elements are exempt: a wrapper that is called "has-sidebar" and
 * holds the article must not lose it.
 */
const AROUND_NAME = named(
	`ads? advert advertisement adslot adverts dfp gpt sponsor sponsored promo promos promotion comment comments commenting disqus respond
	related recirc recirculation recommended recommendations recommendation trending popular most-read mostread more-from more-on read-more readmore
	outbrain taboola newsletter signup sign-up subscribe subscription paywall share sharing sharebar social follow-us cookie cookies consent gdpr
	onetrust breadcrumb breadcrumbs pagination pager sidebar side-bar rail navbar navigation masthead toolbar modal popup overlay
	dropdown lightbox login footer site-header skip skip-link skiplink menu tags tag-list topics`,
);
const HIDDEN_NAME = named(
	"sr-only screen-reader screenreader screen-reader-text visually-hidden visuallyhidden a11y-hidden assistive-text element-invisible print-only offscreen",
);

export type ElementRole = "never" | "around" | "content";

/**
 * Tells by markup alone what an element is for. `around` is furniture of the page (navigation, advertisements, comments …); `never` is no
 * reading matter at all (code, controls, editable and hidden text). Idea of names: Readability and Arc90; the list is our own.
 */
export const elementRole = (element: Element): ElementRole => {
	const tag = element.localName;
	if (NEVER.has(tag) || (tag === "pre" && !isTextViewer(element))) return "never";
	if (!element.hasAttributes()) return AROUND.has(tag) ? "around" : "content";
	if (element.hasAttribute("hidden") || isEditable(element)) return "never";
	if (element.getAttribute("aria-hidden") === "true") return "around";
	const role = element.getAttribute("role");
	if (role !== null && NEVER_ROLES.has(role)) return "never";
	const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
	if (names !== " " && HIDDEN_NAME.test(names)) return "never";
	if (AROUND.has(tag) || (role !== null && AROUND_ROLES.has(role))) return "around";
	if (tag === "html" || tag === "body" || tag === "main" || tag === "h1") return "content";
	return names !== " " && AROUND_NAME.test(names) ? "around" : "content";
};

/** Browsers show a plain text file as one `<pre>`. */
const isTextViewer = (pre: Element): boolean =>
	pre.parentElement?.localName === "body" && pre.parentElement.children.length === 1;

const isEditable = (element: Element): boolean => {
	const editable = element.getAttribute("contenteditable");
	return editable !== null && editable.toLowerCase() !== "false";
};

/** Matches any of the names as a whole part of a class or id, between hyphens, underscores, spaces or camel humps. */
function named(list: string): RegExp {
	const names = list.split(/\s+/).map((name) => name.replaceAll("-", "[-_]?"));
	const parts = names.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`);
	const humps = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
	return new RegExp(
		`(?<![a-zA-Z])${NOT_ITSELF}(?:${parts.join("|")})(?![a-z])|(?<=[a-z])(?:${humps.join("|")})(?![a-z])`,
	);
}
