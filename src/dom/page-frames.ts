import { elementRole } from "./element-role";
import { isRendered } from "./is-rendered";
import { nameRole } from "./name-role";
import { parentOf } from "./plain-node";

/** Smaller frames hold no article. */
const MIN_WIDTH_PX = 300;
const MIN_HEIGHT_PX = 200;
const MAX_DEPTH = 3;
const MAX_FRAMES = 20;

/** Advertisements live in frames of the page's own origin too; their names tell. */
const isFurniture = (frame: Element): boolean => {
	if (nameRole(`${frame.getAttribute("class") ?? ""} ${frame.id} ${frame.getAttribute("name") ?? ""}`) !== "content")
		return true;
	for (let element = parentOf(frame); element; element = parentOf(element))
		if (elementRole(element) !== "content") return true;
	return false;
};

/**
 * The document in a frame that may hold an article: seen, big enough, no furniture, and of the page's own origin; else null. Asks for layout. Browsers make
 * a whole world of objects for each frame whose document is asked for, so that comes last.
 */
export const articleFrame = (frame: HTMLIFrameElement): Document | null => {
	if (isFurniture(frame)) return null;
	const { width, height } = frame.getBoundingClientRect();
	if (width < MIN_WIDTH_PX || height < MIN_HEIGHT_PX || !isRendered(frame)) return null;
	try {
		return frame.contentDocument?.body?.firstChild ? frame.contentDocument : null;
	} catch {
		return null;
	}
};

/**
 * The documents of frames that are read (`articleFrame`, 300 × 200 CSS pixels), frames in frames included, in the order of the page. Yields after
 * each frame.
 */
export function* pageFrames(document: Document, depth = 0): Generator<void, readonly Document[]> {
	const found: Document[] = [];
	if (depth === MAX_DEPTH) return found;
	for (const frame of document.querySelectorAll("iframe")) {
		const inner = articleFrame(frame);
		if (inner) found.push(inner, ...(yield* pageFrames(inner, depth + 1)));
		if (found.length >= MAX_FRAMES) break;
		yield;
	}
	return found.slice(0, MAX_FRAMES);
}
