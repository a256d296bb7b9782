import { problemLine } from "../../src/dictionary/source/problem";
import { today } from "../ensure-dictionary";
import { assemble } from "./assemble";
import { print } from "./print";

/** Names everything in `data/` that breaks a rule; 1 when something does. */
export const check = (): number => {
	const { drafts, problems } = assemble(today());
	for (const problem of problems) print(`data/${problemLine(problem)}`);
	print(`${drafts.length} entries read, ${problems.length} problems`);
	return problems.length > 0 ? 1 : 0;
};
