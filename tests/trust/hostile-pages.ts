import type { PageReport } from "../../src/core/protocol";

export type HostilePage = {
	readonly name: string;
	readonly body: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The states that are an honest answer. */
	readonly states: readonly PageReport["state"][];
	/** Whether a name is painted and its card can be opened as on any page. */
	readonly opensCards: boolean;
	/** An expression for the page's world that ends the attack, so that the page can come to rest. */
	readonly end?: string;
};

const SENTENCES = [
	"Prime Minister Fumio Kishida met President Joe Biden in Tokyo on Monday, and they spoke about trade for an hour.",
	"Ilze Marten, an analyst at the Baltic Institute, said that Lithuania had waited for this visit since the spring.",
	"The European Union will send a delegation to Vilnius, where the talks with Germany and France are to go on.",
	"Officials in Washington said that NATO had been told of the plan, but nobody wanted to say when it would begin.",
];
const STORY = [...SENTENCES, ...SENTENCES].map((sentence) => `<p>${sentence}</p>`).join("");
const page = (inside: string, script = "", story = STORY): string =>
	`<!doctype html><html lang="en"><head><title>Talks in Tokyo</title><script>${script}</script></head><body><article><h1>Talks in Tokyo</h1>${story}${inside}</article></body></html>`;

const throwing = (names: readonly string[]): string =>
	names
		.map((name) => `Object.defineProperty(${name}, { get() { throw new Error("bait"); }, configurable: true });`)
		.join("\n");

/** Names that a form or an image can take over from its document or from itself, because the DOM lets it. */
const CLOBBERED = [
	..."URL body title documentElement defaultView createElement createRange caretPositionFromPoint adoptedStyleSheets querySelector querySelectorAll addEventListener".split(
		" ",
	),
	..."activeElement head contentType readyState createTreeWalker getElementById implementation visibilityState location cookie".split(
		" ",
	),
];
const CLOBBERED_ON_FORM = [
	..."nodeType nodeName tagName localName parentElement parentNode childNodes children firstChild lastChild nextSibling previousSibling firstElementChild".split(
		" ",
	),
	..."textContent isConnected getAttribute hasAttribute closest matches shadowRoot checkVisibility getClientRects getBoundingClientRect attributes ownerDocument".split(
		" ",
	),
	..."contains compareDocumentPosition getRootNode querySelector querySelectorAll id className classList hidden isContentEditable lang dir role assignedSlot style".split(
		" ",
	),
];

const MARKUP =
	"&lt;img src=https://www.bbc.com/bait.png onerror=&quot;document.documentElement.dataset.ran=1&quot;&gt;";

export const HOSTILE_PAGES: readonly HostilePage[] = [
	{
		name: "prototypes and globals that throw",
		body: page(
			"",
			`for (const [object, names] of [[Array.prototype, ["push", "map", "filter", "flatMap"]], [Map.prototype, ["get", "set"]], [Set.prototype, ["add"]],
				[Promise.prototype, ["finally"]], [String.prototype, ["normalize", "slice", "replace"]], [RegExp.prototype, ["exec"]], [Document.prototype, ["createRange", "createTreeWalker", "caretPositionFromPoint"]],
				[Element.prototype, ["closest", "attachShadow", "getBoundingClientRect", "checkVisibility"]], [Highlight.prototype, ["add", "delete", "clear"]], [HighlightRegistry.prototype, ["set", "get", "has"]],
				[JSON, ["stringify", "parse"]], [Reflect, ["get", "set"]], [window, ["setTimeout", "requestAnimationFrame", "IntersectionObserver", "MutationObserver", "StaticRange", "Highlight", "AbortController", "CSSStyleSheet"]]])
				for (const name of names) object[name] = () => { throw new Error("bait"); };`,
		),
		states: ["on"],
		opensCards: true,
	},
	{
		name: "getters that throw",
		body: page(
			"",
			throwing([
				'Node.prototype, "textContent"',
				'Node.prototype, "parentElement"',
				'Node.prototype, "nodeType"',
				'CharacterData.prototype, "data"',
				'Element.prototype, "shadowRoot"',
				'Document.prototype, "title"',
				'Document.prototype, "adoptedStyleSheets"',
				'navigator, "locks"',
			]),
		),
		states: ["on"],
		opensCards: true,
	},
	{
		name: "carets, elements and selections that lie",
		body: page(
			'<p id="lie">Joe Biden</p>',
			`const lie = () => ({ offsetNode: document.getElementById("lie").firstChild, offset: 3, getClientRect: () => new DOMRect(0, 0, 9, 9) });
			Document.prototype.caretPositionFromPoint = document.caretPositionFromPoint = lie;
			Document.prototype.caretRangeFromPoint = lie;
			Document.prototype.elementFromPoint = Document.prototype.elementsFromPoint = () => document.getElementById("lie");
			Range.prototype.getClientRects = () => [new DOMRect(0, 0, innerWidth, innerHeight)];
			Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight);
			HighlightRegistry.prototype.highlightsFromPoint = () => [];
			for (const name of ["isTrusted", "clientX", "clientY", "pointerType", "target"])
				Object.defineProperty(name === "isTrusted" || name === "target" ? Event.prototype : MouseEvent.prototype, name, { get: () => (name === "isTrusted" ? true : 0), configurable: true });`,
		),
		states: ["on"],
		opensCards: true,
	},
	{
		name: "names that take over the document's own",
		body: page(
			CLOBBERED.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`).join(""),
		),
		states: ["on"],
		opensCards: true,
	},
	{
		name: "forms whose fields take over their own",
		body: page(`<form>${CLOBBERED_ON_FORM.map((name) => `<input name="${name}">`).join("")}<div>${STORY}</div></form>`),
		states: ["on"],
		opensCards: true,
	},
	{
		name: "markup where names are",
		body: page(
			"",
			"",
			STORY +
				`<p>Minister Anna ${MARKUP} Bait, a lawyer, met Joe Biden. Prime Minister &lt;b&gt;Bob Bait&lt;/b&gt; of &lt;script&gt;document.documentElement.dataset.ran=1&lt;/script&gt; came too.</p>`.repeat(
					3,
				),
		),
		states: ["on"],
		opensCards: true,
	},
	{
		name: "a strict policy with trusted types",
		body: page("").replace("<script></script>", ""),
		headers: {
			"content-security-policy":
				"default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
		},
		states: ["on"],
		opensCards: true,
	},
	{
		name: "a sandbox",
		body: page("").replace("<script></script>", ""),
		headers: { "content-security-policy": "sandbox allow-scripts" },
		states: ["on"],
		opensCards: true,
	},
	{
		// Not laid out: Chromium's own layout gives up on far fewer levels, with or without us.
		name: "ten thousand levels",
		body: page(`<div id="deep" style="display: none"></div><script>{ let at = document.getElementById("deep");
			for (let i = 0; i < 10000; i++) { const next = document.createElement("div"); at.append(next); at = next; }
			at.textContent = "Joe Biden went to Vilnius."; }</script>`),
		states: ["on"],
		opensCards: true,
	},
	{
		// Made by the page itself: a string of this length takes the browsers' debugging protocols longer than the page.
		name: "fifty megabytes of text",
		body: page(`<div id="long"></div><script>{ const at = document.getElementById("long");
			const text = ${JSON.stringify(SENTENCES.join(" "))}.repeat(25);
			for (let length = 0; length < 5e7; length += text.length) { const p = document.createElement("p"); p.textContent = text; p.style.contentVisibility = "auto"; at.append(p); } }</script>`),
		states: ["too-long"],
		opensCards: true,
	},
	{
		name: "a flood of changes",
		body: page(`<p id="flood"></p><script>globalThis.flood = setInterval(() => {
			const p = document.getElementById("flood");
			for (let i = 0; i < 1000; i++) { p.textContent = "Joe Biden " + i; p.append(document.createElement("span")); }
		}, 10);</script>`),
		states: ["on", "starting", "restless"],
		opensCards: false,
		end: "(clearInterval(globalThis.flood), 1)",
	},
	{
		name: "a registry and style sheets that are cleared all the time",
		body: page(
			`<script>globalThis.flood = setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = []; }, 5);</script>`,
		),
		states: ["on"],
		opensCards: false,
		end: "(clearInterval(globalThis.flood), 1)",
	},
];
