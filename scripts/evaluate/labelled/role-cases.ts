import { dayInterval } from "../../../src/core/day-interval";
import type { Entity } from "../../../src/core/entity";
import { roleAt, rolesAt } from "../../../src/core/roles-at";
import type { Outcome } from "./outcome";
import type { LabelledLine } from "./read-lines";

const SAME: readonly (readonly [RegExp, string])[] = [
	[/\b(?:minister of foreign affairs|minister for foreign affairs|secretary of foreign affairs)\b/, "foreign minister"],
	[
		/\b(?:minister of defen[cs]e|minister for defen[cs]e|minister of national defen[cs]e|defen[cs]e minister|minister of the armed forces)\b/,
		"defence minister",
	],
	[/\b(?:treasury secretary)\b/, "secretary of the treasury"],
	[/\b(?:commerce secretary)\b/, "secretary of commerce"],
	[/\b(?:defense secretary)\b/, "secretary of defense"],
	[/\b(?:finance minister|minister of finance|federal minister of finance)\b/, "minister of finance"],
	[/\b(?:federal chancellor)\b/, "chancellor"],
	[/\b(?:premier|chairman of the government)\b/, "prime minister"],
	[/\bsecretary general\b/, "secretary-general"],
];

/** One title for offices that are called by several names. */
const plainTitle = (title: string): string =>
	SAME.reduce((text, [pattern, same]) => text.replace(pattern, same), title.toLowerCase());

/** Compares who held what: the wanted office must be the first of the day, or, with `!`, must not be among those of the day. */
export const judgeRoles = (lines: readonly LabelledLine[], entityOf: (id: string) => Entity | undefined): Outcome[] =>
	lines.map(({ line, half, where }) => {
		const [id = "", days = "", title = ""] = line.split("\t");
		const [from = "", to = from] = days.split("..");
		const first = dayInterval(from);
		const last = dayInterval(to);
		const entity = entityOf(id);
		const asked = `${id} on ${days}`;
		if (!entity || !first || !last) return { half, where, asked, wanted: title, given: null, isRight: false };
		const when = { from: first.from, to: last.to };
		const isForbidden = title.startsWith("!");
		const wanted = plainTitle(title.replace("!", ""));
		const held = rolesAt(entity, when).map((role) => plainTitle(role.title));
		const shown = roleAt(entity, when);
		const isRight = isForbidden ? !held.some((one) => one === wanted) : plainTitle(shown?.title ?? "").includes(wanted);
		return { half, where, asked, wanted: title, given: shown?.title ?? "–", isRight };
	});
