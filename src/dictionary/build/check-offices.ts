import type { EntityId, Role } from "../../core/entity";
import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";

/** An office that has one holder at a time: the titles it goes by, and the country or body it belongs to (`*`: of any). */
export type Office = { readonly titles: readonly string[]; readonly of: EntityId | "*" };

type Tenure = { readonly draft: Draft; readonly role: Role; readonly line: number };

/** `Prime Minister, Taoiseach | c:IE` */
export const parseOffice = (line: string): Office | undefined => {
	const [titles = "", of = ""] = line.split("|").map((part) => part.trim());
	return titles && of ? { titles: titles.split(",").map((title) => title.trim()), of } : undefined;
};

const startsWithin = (later: Tenure, earlier: Tenure): boolean => {
	const start = later.role.from ?? "";
	const end = earlier.role.to;
	if (end === undefined) return true;
	const common = Math.min(start.length, end.length);
	return start.slice(0, common) < end.slice(0, common);
};

/**
 * Two people who hold a one-holder office at once. An end and a beginning in the same day, month or year (whichever is the coarser)
 * fit; acting holders and roles without a start are left out.
 */
export const checkOffices = (drafts: readonly Draft[], offices: readonly Office[]): readonly Problem[] => {
	const tenures = new Map<string, Tenure[]>();
	for (const draft of drafts)
		draft.roles.forEach((role, i) => {
			if (!role.of || !role.from || role.acting) return;
			const office = offices.find(({ titles, of }) => (of === "*" || of === role.of) && titles.includes(role.title));
			if (!office) return;
			const key = `${office.titles[0]} of ${role.of}`;
			tenures.set(key, [...(tenures.get(key) ?? []), { draft, role, line: draft.roleLines[i] ?? draft.line }]);
		});
	const problems: Problem[] = [];
	for (const [office, held] of tenures) {
		const sorted = held.sort((a, b) => ((a.role.from ?? "") < (b.role.from ?? "") ? -1 : 1));
		sorted.forEach((later, i) => {
			const earlier = sorted[i - 1];
			if (!earlier || !startsWithin(later, earlier)) return;
			problems.push({
				file: later.draft.file,
				line: later.line,
				field: "role",
				reason: `${office}: begins ${later.role.from} while ${earlier.draft.id} (${earlier.draft.file}:${earlier.line}) holds it until ${earlier.role.to ?? "further notice"}`,
			});
		});
	}
	return problems;
};
