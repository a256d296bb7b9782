import type { EntityType } from "./entity";
import type { DatedRole, Reading, ReadingEntity } from "./reading";

const HEADINGS: readonly (readonly [EntityType, string])[] = [
	["person", "People"],
	["organisation", "Organisations"],
	["place", "Places"],
];
const COLUMNS = "name,type,kind,description,role_then,role_latest,countries,mentions,wikipedia,from_article,id".split(
	",",
);

const year = (date: string | undefined): string => date?.slice(0, 4) ?? "";

/** A role in words: "Secretary of State, United States (2021–2025)". */
export const roleInWords = (role: DatedRole): string => {
	const years = role.from || role.to ? ` (${year(role.from)}–${year(role.to)})` : "";
	return `${role.acting ? "acting " : ""}${role.title}${role.ofName ? `, ${role.ofName}` : ""}${years}`;
};

/** The cast of an article: everything that at least one mention counts for. */
const castOf = (reading: Reading): readonly ReadingEntity[] => reading.entities.filter((entity) => entity.count > 0);

const wikipediaUrl = (title: string): string =>
	`https://en.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, "_"))}`;

/** Characters that Markdown would read, and line ends, made harmless. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");

const markdownLine = (entity: ReadingEntity): string => {
	const name = entity.link ? `[${plain(entity.name)}](${wikipediaUrl(entity.link)})` : plain(entity.name);
	const then = entity.roleThen ? `then ${plain(roleInWords(entity.roleThen))}` : "";
	const latest = entity.roleLatest ? plain(roleInWords(entity.roleLatest)) : "";
	const isFromArticle = entity.id.startsWith("x:");
	const isKnownThen = entity.roleThen !== undefined && latest === plain(roleInWords(entity.roleThen));
	const told = latest === "" || isKnownThen || isFromArticle ? "" : `latest known ${latest}`;
	const parts = [
		plain(entity.description),
		then,
		told,
		entity.countries.join(", "),
		`${entity.count} ${entity.count === 1 ? "mention" : "mentions"}`,
		isFromArticle ? "from this article" : "",
	].filter((part) => part !== "");
	return `- **${name}**: ${parts.join("; ")}`;
};

/** The cast as Markdown: a heading each for people, organisations and places, a line an entity. */
export const castMarkdown = (reading: Reading): string => {
	const cast = castOf(reading);
	const title = reading.article.title === "" ? "Who is who" : plain(reading.article.title);
	const date = reading.article.date;
	const day = date ? `\n\nWritten ${date.from === date.to ? date.from : `${date.from} to ${date.to}`}.` : "";
	const groups = HEADINGS.flatMap(([type, heading]) => {
		const lines = cast.filter((entity) => entity.type === type).map(markdownLine);
		return lines.length > 0 ? [`## ${heading}\n\n${lines.join("\n")}`] : [];
	});
	return `# ${title}${day}\n\n${groups.length > 0 ? groups.join("\n\n") : "Nobody and nothing that could be marked."}\n`;
};

/** One field of CSV (RFC 4180). A leading sign that a spreadsheet would calculate with gets an apostrophe before it. */
const csvField = (value: string): string => {
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** The cast as CSV with a header line; lines end with CR LF. */
export const castCsv = (reading: Reading): string => {
	const rows = castOf(reading).map((entity) =>
		[
			entity.name,
			entity.type,
			entity.kind ?? "",
			entity.description,
			entity.roleThen ? roleInWords(entity.roleThen) : "",
			entity.roleLatest ? roleInWords(entity.roleLatest) : "",
			entity.countries.join(" "),
			String(entity.count),
			entity.link ? wikipediaUrl(entity.link) : "",
			entity.id.startsWith("x:") ? "yes" : "no",
			entity.id,
		]
			.map(csvField)
			.join(","),
	);
	return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
};

/** The cast as JSON: the article and its entities as they stand in the reading. */
export const castJson = (reading: Reading): string =>
	`${JSON.stringify({ article: reading.article, cast: castOf(reading) }, null, "\t")}\n`;
