/** A box in CSS pixels of the window. */
export type PictureBox = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

export type Underline = {
	readonly registry: string;
	readonly text: string;
	/** The share of the name's columns of pixels that differ in the strip where its underline should be. */
	readonly share: number;
	/** Contrast (1…21, as WCAG counts it) of the differing pixels with what is there without them. */
	readonly contrast: number;
};
export type Difference = { readonly underlines: readonly Underline[]; readonly elsewhere: number };

/** An expression for the page: the boxes of every painted name, by line, and whether they are in view and wide enough to be judged. */
export const PAINTED_BOXES = `(() => {
	const boxes = [];
	for (const [registry, highlight] of CSS.highlights) {
		if (!/^dramatis-(actor|place)$/.test(registry)) continue;
		for (const span of highlight) {
			const range = document.createRange();
			range.setStart(span.startContainer, span.startOffset);
			range.setEnd(span.endContainer, span.endOffset);
			for (const { left, top, right, bottom } of range.getClientRects())
				boxes.push({ registry, text: range.toString(), left, top, right, bottom, isWhole: right - left > 8 && top > 0 && bottom < innerHeight - 8 });
		}
	}
	return boxes;
})()`;

/** How far above and below the bottom of a name's box its underline may stand. */
const STRIP_ABOVE_PX = 8;
const STRIP_BELOW_PX = 5;

/** An expression for the page that compares two PNGs of the window, painted and bare; the browser itself decodes them. */
export const compareExpression = (painted: Buffer, bare: Buffer, boxes: readonly object[]): string => `(async () => {
	const pixelsOf = async (data) => {
		const image = new Image();
		image.src = "data:image/png;base64," + data;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext("2d");
		context.drawImage(image, 0, 0);
		return context.getImageData(0, 0, image.width, image.height);
	};
	const [a, b] = await Promise.all([pixelsOf("${painted.toString("base64")}"), pixelsOf("${bare.toString("base64")}")]);
	const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
	const luminance = ({ data }, at) => 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
	const differs = (at) => Math.abs(a.data[at] - b.data[at]) + Math.abs(a.data[at + 1] - b.data[at + 1]) + Math.abs(a.data[at + 2] - b.data[at + 2]) > 24;
	const expected = new Set();
	const all = ${JSON.stringify(boxes)}.map(({ registry, text, left, top, right, bottom, isWhole }) => {
		let columns = 0;
		let contrast = 1;
		for (let x = Math.floor(left); x < Math.ceil(right); x++) {
			let isMarked = false;
			for (let y = Math.floor(bottom) - ${STRIP_ABOVE_PX}; y < bottom + ${STRIP_BELOW_PX}; y++) {
				const at = (y * a.width + x) * 4;
				expected.add(at);
				if (!differs(at)) continue;
				isMarked = true;
				const [light, dark] = [luminance(a, at), luminance(b, at)].sort((one, other) => other - one);
				contrast = Math.max(contrast, (light + 0.05) / (dark + 0.05));
			}
			if (isMarked) columns++;
		}
		return { registry, text, isWhole, share: columns / (Math.ceil(right) - Math.floor(left)), contrast };
	});
	const underlines = all.filter(({ isWhole }) => isWhole);
	let elsewhere = 0;
	for (let at = 0; at < a.data.length; at += 4) if (differs(at) && !expected.has(at)) elsewhere++;
	return { underlines, elsewhere };
})()`;
