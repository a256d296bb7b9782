import { checkDrafts } from "../../src/dictionary/build/check-drafts";
import { parseOffice } from "../../src/dictionary/build/check-offices";
import type { Lexicons } from "../../src/dictionary/build/know-keys";
import type { Draft } from "../../src/dictionary/source/draft";
import type { Problem } from "../../src/dictionary/source/problem";
import { checkHeads } from "./check-heads";
import { listLines } from "./read-data";
import { HEADS_SINCE, readHeads } from "./read-heads";

/** Everything that is wrong with the drafts beyond their form and their merging. */
export const checkData = (
	drafts: readonly Draft[],
	known: { readonly ids: ReadonlySet<string>; readonly lexicons: Lexicons; readonly today: string },
): readonly Problem[] => {
	const countryCodes = new Set([...known.ids].filter((id) => id.startsWith("c:")).map((id) => id.slice(2)));
	const offices = listLines("offices.txt").flatMap((line) => parseOffice(line) ?? []);
	const { heads, problems: headProblems } = readHeads();
	const { common } = known.lexicons;
	const retired = new Set(listLines("retired.txt"));
	return [
		...checkDrafts(drafts, { today: known.today, ids: known.ids, common, countryCodes, retired, offices }),
		...headProblems,
		...checkHeads(drafts, heads, { from: HEADS_SINCE, to: known.today }),
	];
};
