/** Names by which sites call what stands around the article; compound ones without their hyphen. */
const AROUND = new Set(
	`ad ads advert advertisement adslot adverts dfp gpt sponsor sponsored promo promos promotion comment comments commenting disqus respond
	related recirc recirculation recommended recommendations recommendation trending popular mostread morefrom moreon readmore
	outbrain taboola newsletter signup subscribe subscription paywall share sharing sharebar social followus cookie cookies consent gdpr
	onetrust breadcrumb breadcrumbs pagination pager sidebar rail navbar navigation masthead toolbar modal popup overlay
	dropdown lightbox login footer siteheader skip skiplink menu tags taglist topics`.split(/\s+/),
);
/** Digits part words, so that "a11y-hidden" ends in "yhidden". */
const HIDDEN = new Set(
	"sronly screenreader visuallyhidden yhidden assistivetext elementinvisible printonly offscreen".split(" "),
);
/** "has-sidebar", "layout-with-rail", "no-ads": such an element has the thing or has it not; it is not the thing. */
const STATES = new Set("with without has no is enable enabled show hide hidden".split(" "));

/** Words of a class or id: between hyphens, underscores, digits, spaces and camel humps. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/**
 * What an element is for, told by its class and id. Idea of judging by names: Arc90's Readability; the lists are our own.
 */
export const nameRole = (names: string): "never" | "around" | "content" => {
	let before = "";
	let isAround = false;
	for (const [found] of names.matchAll(WORD)) {
		const word = found.toLowerCase();
		const compound = before + word;
		if (HIDDEN.has(word) || HIDDEN.has(compound)) return "never";
		isAround ||= (AROUND.has(word) && !STATES.has(before)) || AROUND.has(compound);
		before = word;
	}
	return isAround ? "around" : "content";
};
