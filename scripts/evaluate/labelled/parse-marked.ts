const MARK = /\[([^\]|]+)\|([^\]]+)\]/g;

/** A marked stretch of a text, UTF-16 offsets, with what was written behind its bar. */
export type Marked = { readonly start: number; readonly end: number; readonly label: string };

/** Text and labels of a line such as `[Lima|g] wants talks.` */
export const parseMarked = (line: string): { readonly text: string; readonly labels: readonly Marked[] } => {
	const labels: Marked[] = [];
	let text = "";
	let at = 0;
	for (const match of line.matchAll(MARK)) {
		const [whole, name = "", label = ""] = match;
		text += line.slice(at, match.index);
		labels.push({ start: text.length, end: text.length + name.length, label });
		text += name;
		at = match.index + whole.length;
	}
	return { text: text + line.slice(at), labels };
};
