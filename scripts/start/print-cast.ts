import type { EntityType } from "../../src/core/entity";
import type { DatedRole, Reading } from "../../src/core/reading";

const HEADINGS: readonly (readonly [EntityType, string])[] = [
	["person", "People"],
	["organisation", "Organisations"],
	["place", "Places"],
];
const MAX_WIDTH = 64;

const clip = (text: string): string => (text.length > MAX_WIDTH ? `${text.slice(0, MAX_WIDTH - 1)}…` : text);
const roleText = (role: DatedRole | undefined): string => {
	if (!role) return "";
	const years = role.from || role.to ? ` (${role.from?.slice(0, 4) ?? ""}–${role.to?.slice(0, 4) ?? ""})` : "";
	return `${role.acting ? "acting " : ""}${role.title}${role.ofName ? `, ${role.ofName}` : ""}${years}`;
};

/** The cast of a reading as a table for the terminal, ordered by weight. Returns lines joined by `\n`. */
export const printCast = (reading: Reading): string => {
	const lines: string[] = [];
	for (const [type, heading] of HEADINGS) {
		const cast = reading.entities.filter((entity) => entity.type === type).sort((a, b) => b.weight - a.weight);
		if (cast.length === 0) continue;
		const width = Math.max(...cast.map((entity) => entity.name.length));
		lines.push("", `${heading} (${cast.length})`);
		for (const entity of cast) {
			const what = roleText(entity.roleThen ?? entity.roleLatest) || entity.description;
			lines.push(`  ${String(entity.count).padStart(3)} × ${entity.name.padEnd(width)}  ${clip(what)}`);
		}
	}
	return lines.join("\n");
};
