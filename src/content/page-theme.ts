export type Theme = "light" | "dark";

/** Above this luminance (0…1) a text colour is that of a dark page. */
const LIGHT_TEXT = 0.5;

/** Whether the page is light or dark where an element stands, told by the colour of its text: that one is always set to be read. */
export const pageTheme = (element: Element): Theme => {
	const luminance = luminanceOf(getComputedStyle(element).color);
	if (luminance !== null) return luminance > LIGHT_TEXT ? "dark" : "light";
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

/** Relative luminance of a computed colour; null for the colour spaces that are not written as `rgb()`. */
const luminanceOf = (color: string): number | null => {
	const parts = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(color);
	if (!parts) return lightnessOf(color);
	const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => (Number(part) / 255) ** 2.2);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const lightnessOf = (color: string): number | null => {
	const ok = /^(?:oklch|oklab)\(\s*([\d.]+)/.exec(color);
	if (ok) return Number(ok[1]) ** 3;
	const lab = /^(?:lab|lch)\(\s*([\d.]+)/.exec(color);
	if (lab) return (Number(lab[1]) / 100) ** 2.2;
	const srgb = /^color\([\w-]+\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(color);
	return srgb
		? 0.2126 * Number(srgb[1]) ** 2.2 + 0.7152 * Number(srgb[2]) ** 2.2 + 0.0722 * Number(srgb[3]) ** 2.2
		: null;
};
