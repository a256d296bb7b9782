import { openChromiumLab } from "./chromium-lab";
import { openFirefoxLab } from "./firefox-lab";
import type { Lab, LabOptions } from "./lab";

export const LABS = ["chromium", "firefox"] as const;

/** A browser with the shipped build in it, ready for more than one tab. */
export const openLab = (browser: (typeof LABS)[number], options: LabOptions): Promise<Lab> =>
	browser === "chromium" ? openChromiumLab(options) : openFirefoxLab(options);
