import { commands } from "vitest/browser";
import type { Act } from "../scripts/browser/act-commands";

declare module "vitest/browser" {
	// biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
	interface BrowserCommands {
		act: (act: Act) => Promise<void>;
	}
}

/** Vitest shows the test's own window in a frame, which may be scaled. */
const inTopWindow = (x: number, y: number): readonly [number, number] => {
	const frame = window.frameElement?.getBoundingClientRect();
	if (!frame) return [x, y];
	const scale = frame.width / innerWidth;
	return [frame.left + x * scale, frame.top + y * scale];
};

/** Real input at points of this window, in CSS pixels: events that the browser itself trusts. */
export const reader = {
	move: (x: number, y: number) => commands.act({ move: inTopWindow(x, y) }),
	click: (x: number, y: number) => commands.act({ click: inTopWindow(x, y) }),
	tap: (x: number, y: number) => commands.act({ tap: inTopWindow(x, y) }),
	press: (key: string) => commands.act({ press: key }),
	forceColors: (forcedColors: boolean) => commands.act({ forcedColors }),
};
