/** For tests: a page of its own in a frame, with layout, that is gone when the test has run. */
export const inFrame = async (html: string, run: (document: Document) => void | Promise<void>): Promise<void> => {
	const frame = document.createElement("iframe");
	frame.style.cssText = "position:fixed;left:0;top:0;width:800px;height:600px;border:0;background:#fff";
	frame.srcdoc = html;
	const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
	document.body.append(frame);
	try {
		await loaded;
		if (!frame.contentDocument) throw new Error("The frame has no document.");
		await run(frame.contentDocument);
	} finally {
		frame.remove();
	}
};
