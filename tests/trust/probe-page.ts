/**
 * What a page can try in order to know that we are there: an expression for the page's own world that gives everything it found, as text.
 * Techniques: asking for packaged files, marks in the DOM and on globals, prototypes and registries that differ from a fresh frame's, stacks of
 * errors thrown into foreign callbacks, events and messages of ours, custom elements, style sheets, highlights.
 */
export const PROBE = `(async (guesses) => {
	const found = [];
	const answers = (url) => new Promise((resolve) => {
		const image = new Image();
		image.onload = () => resolve(true);
		image.onerror = () => resolve(false);
		setTimeout(() => resolve(false), 1500);
		image.src = url;
	});
	// What is said about our address must be what is said about one that nobody has.
	const said = (url) => fetch(url).then(String, String);
	for (const url of guesses.filter((guess) => /-extension:/.test(guess))) {
		const nobodys = url.replace(new RegExp("//[^/]+"), (host) => host.replace(/[a-f0-9]/g, (sign) => (sign === "a" ? "b" : "a")));
		if ((await said(url)).replaceAll(url, "") !== (await said(nobodys)).replaceAll(nobodys, "")) found.push("another answer: " + url);
	}
	if (globalThis.chrome?.runtime?.sendMessage || globalThis.browser?.runtime) found.push("a way to send messages");
	for (const url of guesses) {
		if (await fetch(url).then(() => true, () => false)) found.push("file by fetch: " + url);
		if (/png$/.test(url) && await answers(url)) found.push("file by image: " + url);
	}
	const frame = document.createElement("iframe");
	document.body.append(frame);
	const fresh = frame.contentWindow;
	const own = new Set(Object.getOwnPropertyNames(fresh));
	for (const name of Object.getOwnPropertyNames(window))
		if (!own.has(name) && !/^\\d+$/.test(name) && !(name in globalThis.namesOfThePage)) found.push("global: " + name);
	for (const symbol of Object.getOwnPropertySymbols(window)) if (!Object.getOwnPropertySymbols(fresh).includes(symbol)) found.push("global: " + String(symbol));
	for (const name of ["Document", "Element", "Node", "EventTarget", "Highlight", "CSS", "Array", "Promise", "StaticRange", "History"])
		for (const target of [[window[name], fresh[name]], [window[name]?.prototype, fresh[name]?.prototype]]) {
			if (!target[0] || !target[1]) continue;
			for (const key of Reflect.ownKeys(target[0])) {
				if (!Reflect.ownKeys(target[1]).some((other) => String(other) === String(key))) found.push("added: " + name + "." + String(key));
				const value = Object.getOwnPropertyDescriptor(target[0], key);
				for (const part of [value.value, value.get, value.set])
					if (typeof part === "function" && !/\\[native code\\]/.test(Function.prototype.toString.call(part))) found.push("replaced: " + name + "." + String(key));
			}
		}
	frame.remove();
	for (const element of document.querySelectorAll("*"))
		for (const name of element.getAttributeNames()) if (/dramatis|extension|-injected|-installed/i.test(name)) found.push("attribute: " + name);
	const html = document.documentElement.outerHTML;
	if (html !== globalThis.htmlAtStart) found.push("DOM: changed");
	for (const text of globalThis.stacks) if (/-extension:\\/\\/|src\\/content/.test(text)) found.push("stack: " + text);
	for (const text of globalThis.heard) found.push("heard: " + text);
	if (document.adoptedStyleSheets.length > 0) found.push("style sheets: " + document.adoptedStyleSheets.length);
	for (const [name] of CSS.highlights) found.push("highlight: " + name);
	for (const entry of performance.getEntries()) if (/-extension:/.test(entry.name)) {
		if (!guesses.includes(entry.name)) found.push("timing: " + entry.name);
	}
	for (const entry of [...performance.getEntriesByType("mark"), ...performance.getEntriesByType("measure")]) found.push("mark: " + entry.name);
	return found;
})`;

/** The page's own first script: remembers what is there before anybody else, and sets its traps. */
export const TRAPS = `
globalThis.stacks = [];
globalThis.heard = [];
globalThis.armed = false;
globalThis.htmlAtStart = "";
globalThis.namesOfThePage = {};
const remember = () => globalThis.stacks.push(String(new Error("trap").stack));
for (const [target, name] of [[Document.prototype, "createElement"], [Element.prototype, "attachShadow"], [Element.prototype, "getAttribute"],
	[Node.prototype, "appendChild"], [Document.prototype, "createTreeWalker"], [EventTarget.prototype, "addEventListener"],
	[Map.prototype, "set"], [Array.prototype, "push"], [String.prototype, "normalize"], [window, "setTimeout"], [window, "getComputedStyle"], [window, "requestAnimationFrame"],
	[HighlightRegistry.prototype, "set"], [Highlight.prototype, "add"], [MutationObserver.prototype, "observe"], [IntersectionObserver.prototype, "observe"],
	[Document.prototype, "caretPositionFromPoint"], [Range.prototype, "getClientRects"], [CSSStyleSheet.prototype, "replaceSync"], [Element.prototype, "checkVisibility"]]) {
	const before = target[name];
	Object.defineProperty(target, name, { configurable: true, writable: true, value: new Proxy(before, {
		apply(f, self, args) {
			if (globalThis.armed) { const was = globalThis.armed; globalThis.armed = false; remember(); globalThis.armed = was; }
			return Reflect.apply(f, self, args);
		},
	}) });
}
for (const name of ["beforetoggle", "toggle", "focusin", "selectionchange", "fullscreenchange"])
	document.addEventListener(name, () => globalThis.heard.push(name), true);
for (const name of ["dramatis", "message", "securitypolicyviolation", "error", "unhandledrejection"])
	addEventListener(name, (event) => globalThis.heard.push(name + ": " + (event.message ?? event.blockedURI ?? event.reason ?? "")));
addEventListener("DOMContentLoaded", () => {
	for (const name of Object.getOwnPropertyNames(window)) globalThis.namesOfThePage[name] = true;
	globalThis.htmlAtStart = document.documentElement.outerHTML;
	globalThis.armed = true;
});
`;
