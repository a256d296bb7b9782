import { parentOf } from "./plain-node";

const MIN_SIZE_PX = 2;

/**
 * True for an element that a reader can see in a browser: rendered, not transparent, and not shrunk or clipped away for screen readers only.
 * Text in `content-visibility: auto` counts as seen before it is scrolled to.
 */
export const isRendered = (element: Element): boolean => {
	const parent = element.localName === "slot" ? parentOf(element) : null;
	// A slot has no box of its own.
	if (parent) return isRendered(parent);
	if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
		return element.checkVisibility({ visibilityProperty: true }) && isFadingIn(element);
	const style = getComputedStyle(element);
	if (style.position !== "absolute" && style.position !== "fixed") return true;
	if (style.clip !== "auto" && /^rect\((?:0px|1px)[, ]/.test(style.clip)) return false;
	if (/^inset\((?:50|100)%/.test(style.clipPath)) return false;
	if (style.overflow === "visible" && style.textIndent === "0px") return !isFarOff(style);
	return !(Number.parseFloat(style.width) < MIN_SIZE_PX || Number.parseFloat(style.height) < MIN_SIZE_PX);
};

/** The old trick: thousands of pixels left of or above the page. */
const isFarOff = (style: CSSStyleDeclaration): boolean =>
	Number.parseFloat(style.left) < -900 || Number.parseFloat(style.top) < -900;

/** Many pages fade their paragraphs in when they are scrolled to: transparent now, with a transition, is not hidden. */
const isFadingIn = (element: Element): boolean => {
	for (let current: Element | null = element; current; current = parentOf(current)) {
		const style = getComputedStyle(current);
		if (style.opacity !== "0") continue;
		if (style.animationName === "none" && !/[1-9]/.test(style.transitionDuration)) return false;
	}
	return true;
};
