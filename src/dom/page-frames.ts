import { elementRole } from "./element-role";
import { isRendered } from "./is-rendered";
import { nameRole } from "./name-role";
import { parentOf } from "./plain-node";

/** Smaller frames hold no article. */
const MIN_WIDTH_PX = 300;
const MIN_HEIGHT_PX = 200;
const MAX_DEPTH = 3;
const MAX_FRAMES = 20;

/** The document in a frame of the same origin; null where it is none of our business. */
const documentIn = (frame: HTMLIFrameElement): Document | null => {
	try {
		return frame.contentDocument;
	} catch {
		return null;
	}
};

/** Advertisements live in frames of the page's own origin too; their names tell. */
const isFurniture = (frame: Element): boolean => {
	if (nameRole(`${frame.getAttribute("class") ?? ""} ${frame.id} ${frame.getAttribute("name") ?? ""}`) !== "content")
		return true;
	for (let element = parentOf(frame); element; element = parentOf(element))
		if (elementRole(element) !== "content") return true;
	return false;
};

/**
 * The documents of frames of the page's own origin that are big enough to be read (300 × 200 CSS pixels) and no furniture, frames in frames
 * included, in the order of the page. Asks for layout where there are frames.
 */
export const pageFrames = (document: Document, depth = 0): readonly Document[] => {
	if (depth === MAX_DEPTH) return [];
	const found: Document[] = [];
	for (const frame of document.querySelectorAll("iframe")) {
		const inner = documentIn(frame);
		if (!inner?.body?.firstChild) continue;
		const { width, height } = frame.getBoundingClientRect();
		if (width < MIN_WIDTH_PX || height < MIN_HEIGHT_PX || isFurniture(frame) || !isRendered(frame)) continue;
		found.push(inner, ...pageFrames(inner, depth + 1));
		if (found.length >= MAX_FRAMES) break;
	}
	return found.slice(0, MAX_FRAMES);
};
