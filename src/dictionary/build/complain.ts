import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";

/** Notes a problem of a field; without a line, at the field's first line or the entry's. */
export type Complain = (field: string, reason: string, line?: number) => void;

/** Collects the problems of one draft. */
export const complainer = ({
	file,
	line,
	lines,
}: Draft): { readonly complain: Complain; readonly problems: readonly Problem[] } => {
	const problems: Problem[] = [];
	return {
		problems,
		complain: (field, reason, at) => void problems.push({ file, line: at ?? lines[field] ?? line, field, reason }),
	};
};
