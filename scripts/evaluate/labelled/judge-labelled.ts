import { join } from "node:path";
import type { Dictionary } from "../../../src/dictionary/dictionary";
import { annotateDocument } from "../../annotate/annotate-document";
import { judgeIntroductions } from "./introduction-cases";
import { judgeLinks } from "./link-cases";
import type { Outcome } from "./outcome";
import { readLines } from "./read-lines";
import { judgeRoles } from "./role-cases";
import { judgeSenses } from "./sense-cases";

export type LabelledOutcomes = Readonly<Record<"senses" | "links" | "introductions" | "roles", readonly Outcome[]>>;

/** Judges the labelled sets of a folder (tests/labelled) with this dictionary. */
export const judgeLabelled = async (folder: string, dictionary: Dictionary): Promise<LabelledOutcomes> => {
	const read = (text: string, date: string | null = null) =>
		annotateDocument({ id: "case", content: { text } }, { lookUp: dictionary.lookUp, date });
	return {
		senses: await judgeSenses(readLines(join(folder, "senses")), read),
		links: await judgeLinks(readLines(join(folder, "links")), read, dictionary.entity),
		introductions: await judgeIntroductions(readLines(join(folder, "introductions")), read),
		roles: judgeRoles(readLines(join(folder, "roles")), dictionary.entity),
	};
};
