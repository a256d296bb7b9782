/** An attack of a page on the element that our card is in: an expression for the page's world, run before a card opens. */
export type Clickjack = {
	readonly name: string;
	readonly attack: string;
	/** Whether the card stays on the screen all the same; else it is gone, and the next one opens when the attack has ended. */
	readonly stays: boolean;
};

/** Runs `act` on our host whenever one is put into the document, and in every frame after that. */
const onHost = (act: string): string => `(() => {
	const act = (host) => { globalThis.acted = true; ${act} };
	globalThis.jacked = new MutationObserver((records) => {
		for (const { addedNodes } of records) for (const host of addedNodes) if (host.popover === "manual") {
			act(host);
			const again = () => { if (host.isConnected && globalThis.jacked) { act(host); requestAnimationFrame(again); } };
			requestAnimationFrame(again);
		}
	});
	globalThis.jacked.observe(document, { childList: true, subtree: true });
	return 1;
})()`;

const styles = (css: string): string => `(() => {
	const style = document.createElement("style");
	style.id = "jack";
	style.textContent = ${JSON.stringify(css)};
	document.head.append(style);
	return 1;
})()`;

/** Ends every attack. */
export const END_CLICKJACK = `(() => {
	globalThis.jacked?.disconnect();
	globalThis.jacked = null;
	globalThis.acted = false;
	for (const element of document.querySelectorAll("#jack, [data-jack]")) element.remove();
	for (const dialog of document.querySelectorAll("dialog")) dialog.remove();
	document.documentElement.removeAttribute("inert");
	return 1;
})()`;

/** What makes our host another than it wants to be, read beside the page; empty when it stands as it should. */
export const HOST_STYLE = `(() => {
	const host = [...Document.prototype.querySelectorAll.call(document, "[popover=manual]")].at(-1);
	if (!host) return "no host";
	const style = getComputedStyle(host);
	const wanted = { opacity: "1", transform: "none", filter: "none", clipPath: "none", visibility: "visible", display: "block", pointerEvents: "auto", zoom: "1", translate: "none", scale: "none", rotate: "none", mixBlendMode: "normal", position: "fixed" };
	return Object.entries(wanted).filter(([name, value]) => name in style && style[name] !== value).map(([name]) => name + ": " + style[name]).join(", ");
})()`;

const HIDING =
	"opacity: 0; transform: translate(300px, 0) scale(3); filter: blur(20px); clip-path: inset(50%); visibility: hidden; display: none; pointer-events: none; zoom: 4; translate: 90px 0; scale: 2; rotate: 40deg; mix-blend-mode: difference; position: absolute; transition: all 9s; animation: none";
const important = HIDING.replaceAll(";", " !important;");

export const CLICKJACKS: readonly Clickjack[] = [
	{
		name: "rules for our element",
		attack: styles(`html > div[popover], * { ${important} !important }`.replace(", *", "")),
		stays: true,
	},
	{
		name: "styles on our element",
		attack: onHost(`host.setAttribute("style", ${JSON.stringify(`${important} !important`)});`),
		stays: true,
	},
	{
		name: "a sheet of the page that is adopted",
		attack: `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(`[popover] { ${important} !important }`)}); document.adoptedStyleSheets.push(sheet); return 1; })()`,
		stays: true,
	},
	{
		name: "another class, id, slot and text inside",
		attack: onHost(
			`host.className = host.id = "bait"; host.slot = "bait"; if (host.childNodes.length === 0) host.append("Joe Biden", document.createElement("button"));`,
		),
		stays: true,
	},
	{ name: "our element removed", attack: onHost("host.remove();"), stays: false },
	{
		name: "our element closed",
		attack: onHost("if (host.matches(':popover-open')) host.hidePopover();"),
		stays: false,
	},
	{ name: "our element made inert", attack: onHost("host.inert = true;"), stays: false },
	{ name: "the whole page made inert", attack: onHost("document.documentElement.inert = true;"), stays: false },
	{
		name: "our element moved into a hidden box",
		attack: onHost(
			`if (!host.parentNode.dataset.jack) { const box = document.createElement("div"); box.dataset.jack = "1"; box.style.cssText = "opacity: 0; transform: scale(2)"; document.body.append(box); box.append(host); }`,
		),
		stays: false,
	},
	{
		name: "a dialog on top",
		attack: onHost(
			`if (!document.querySelector("dialog")) { const dialog = document.createElement("dialog"); dialog.textContent = "click here"; document.body.append(dialog); dialog.showModal(); }`,
		),
		stays: false,
	},
	{
		name: "a popover on top that lets clicks through",
		attack: onHost(
			`if (!document.querySelector("p[data-jack]")) { const bait = document.createElement("p"); bait.dataset.jack = "1"; bait.popover = "manual"; bait.textContent = "click here"; bait.style.cssText = "inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white"; document.body.append(bait); bait.showPopover(); }`,
		),
		stays: false,
	},
];
