const ENDINGS: ReadonlySet<string> = new Set(
	"inc corp corporation co company companies ltd limited plc llc ag sa nv se spa group holdings holding gmbh".split(
		" ",
	),
);

/** The key of a body without the words for its legal form: "general motors corporation" → "general motors". Null when there are none. */
export const withoutLegalForm = (key: string): string | null => {
	const words = key.split(/,? /);
	let end = words.length;
	while (end > 1 && ENDINGS.has(words[end - 1] ?? "")) end--;
	return end < words.length ? words.slice(0, end).join(" ") : null;
};
