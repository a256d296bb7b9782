import { foldKey } from "../../../src/core/text/fold-key";
import type { Outcome, ReadText } from "./outcome";
import type { LabelledLine } from "./read-lines";

type Wanted = { readonly name: string; readonly role: string | null; readonly of: string | null };

/** Text and wanted roles of a line: the text, a tab, `name = role @ body; …`. */
export const parseIntroductions = (line: string): { readonly text: string; readonly wanted: readonly Wanted[] } => {
	const [text = "", labels = ""] = line.split("\t");
	const wanted = labels.split("; ").map((label): Wanted => {
		const [name = "", told = ""] = label.split(" = ");
		const [role = "", of] = told.split(" @ ");
		return { name: name.trim(), role: role.trim() === "-" ? null : role.trim(), of: of?.trim() ?? null };
	});
	return { text, wanted };
};

const wordsOf = (text: string): string[] =>
	foldKey(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "" && word !== "s");
const EXTRA_WORDS = 8;

/** A role is right when it says all that was asked and little more ("chair" may be "chair of the parents’ association"). */
export const isSameRole = (wanted: string, given: string): boolean => {
	const has = new Set(wordsOf(given).flatMap((word) => [word, word.replace(/s$/, "")]));
	const wants = wordsOf(wanted);
	return wants.every((word) => has.has(word)) && wordsOf(given).length <= wants.length + EXTRA_WORDS;
};

/** Reads every line and compares the role, and the body it belongs to, of each labelled name. */
export const judgeIntroductions = async (lines: readonly LabelledLine[], read: ReadText): Promise<Outcome[]> => {
	const outcomes: Outcome[] = [];
	for (const { line, half, where } of lines) {
		const { text, wanted } = parseIntroductions(line);
		const { reading } = await read(text);
		for (const { name, role, of } of wanted) {
			const entity = reading.entities.find((one) => foldKey(one.name) === foldKey(name));
			const given = entity?.roleLatest;
			const told = given ? [given.title, given.ofName].filter(Boolean).join(" @ ") : null;
			const isRightRole =
				role === null ? !given?.title : given !== undefined && isSameRole(role, `${given.title} ${given.ofName ?? ""}`);
			const isRightBody =
				of === null ||
				foldKey(given?.ofName ?? "").includes(foldKey(of)) ||
				foldKey(of).includes(foldKey(given?.ofName ?? "?"));
			outcomes.push({
				half,
				where,
				asked: entity ? name : `${name} (not found)`,
				wanted: [role ?? "–", of].filter(Boolean).join(" @ "),
				given: told,
				isRight: isRightRole && isRightBody,
			});
		}
	}
	return outcomes;
};
