import { type Sides, spanKey } from "./judge-spans";

export type SenseScores = { gold: number; found: number; right: number; rightLiteralOrNot: number };
export const emptySenseScores = (): SenseScores => ({ gold: 0, found: 0, right: 0, rightLiteralOrNot: 0 });

/** Counts gold places that carry a sense, those found, and those read rightly: among all senses, and literal or not. */
export const addSenseScores = (scores: SenseScores, { gold, predicted }: Sides): void => {
	const hits = new Map(predicted.map((mention) => [spanKey(mention), mention]));
	for (const one of gold) {
		if (!one.sense) continue;
		scores.gold++;
		const hit = hits.get(spanKey(one));
		if (!hit) continue;
		scores.found++;
		const sense = hit.sense ?? "government";
		if (sense === one.sense) scores.right++;
		if ((sense === "literal") === (one.sense === "literal")) scores.rightLiteralOrNot++;
	}
};
