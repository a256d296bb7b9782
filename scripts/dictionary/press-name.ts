/** Countries that write in other letters: the marks of their names are a library's, the English-language press leaves them out. */
const LIBRARY_MARKED = new Set(
	"AE AF BD BH BT CN DZ EG ER ET GE IL IN IQ IR JO JP KG KW KZ LB LK LY MA MM MN NP OM PK PS QA SA SD SY TH TJ UA UZ YE".split(
		" ",
	),
);
/** And those where no mark is kept at all. */
const UNMARKED = new Set("BG BY GR KH KP KR LA RU VN".split(" "));
/** Macron, breve, dots, caron, comma and cedilla below, lines below. */
const LIBRARY_MARKS = /[\u0304\u0306\u0307\u030c\u0323\u0326\u0327\u032e\u0331]/g;
const MARKS = /\p{M}/gu;
/** Signs for sounds that English has not, where they begin or end a word. */
const SIGNS = /(?<!\p{L})[‘’ʻʼ]|[‘’ʻʼ](?!\p{L})/gu;

const withoutMarks = (name: string, country: string): string => {
	const isUnmarked = UNMARKED.has(country);
	if (!isUnmarked && !LIBRARY_MARKED.has(country)) return name;
	return name
		.normalize("NFD")
		.replace(isUnmarked ? MARKS : LIBRARY_MARKS, "")
		.normalize("NFC")
		.replace(SIGNS, "")
		.replace(/đ/g, "d")
		.replace(/Đ/g, "D");
};

/** What East Asian names add to say that it is a city, a town or a ward; and what GeoNames adds for the seat itself. */
const ENDING = new Map([
	["CN", / Chengguanzhen$/],
	["JP", /-(?:shi|ku|cho|machi)$/],
	["KP", /-(?:si|up|dong|ni)$/],
	["KR", /-(?:si|eup|up|dong|ni)$/],
	["PH", / \(poblacion\)$/],
	["US", / \(balance\)$/],
]);

/** A place's name as the press writes it: "Rājkot" is Rajkot, "Ḩamāh" is Hamah; "São Paulo" and "Malmö" keep their own letters. */
export const pressName = (listed: string, country: string): string => {
	const name = withoutMarks(listed, country);
	const ending = ENDING.get(country);
	return ending ? name.replace(ending, "") : name;
};
