/** Right, wrong and missed, as counts. */
export type Tally = { right: number; wrong: number; missed: number };

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

/** Adds the second tally to the first. */
export const addTally = (into: Tally, more: Tally): void => {
	into.right += more.right;
	into.wrong += more.wrong;
	into.missed += more.missed;
};

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Precision, recall and F1, 0…1; 0 where there is nothing to divide by. */
export const ratesOf = ({ right, wrong, missed }: Tally): Rates => {
	const precision = right + wrong > 0 ? right / (right + wrong) : 0;
	const recall = right + missed > 0 ? right / (right + missed) : 0;
	return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
};
