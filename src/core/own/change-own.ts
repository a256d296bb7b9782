import { foldKey } from "../text/fold-key";
import type { Correction, Own, OwnEntry } from "./own-entries";

const MAX_SLUG = 60;

/** A free id for a new entry: `u:ann-lee`, `u:ann-lee-2`. */
export const newOwnId = (name: string, own: Own): string => {
	const slug =
		foldKey(name)
			.replace(/[^a-z0-9]+/g, "-")
			.slice(0, MAX_SLUG)
			.replace(/^-+|-+$/g, "") || "entry";
	const taken = new Set(own.entries.map(({ id }) => id));
	for (let number = 1; ; number++) {
		const id = number === 1 ? `u:${slug}` : `u:${slug}-${number}`;
		if (!taken.has(id)) return id;
	}
};

const correctionKey = ({ name, not, site, article }: Correction): string =>
	JSON.stringify([name, not, site, article ?? null]);

/** With an entry put in, in the place of the one with the same id. */
export const withEntry = (own: Own, entry: OwnEntry): Own => ({
	...own,
	entries: own.entries.some(({ id }) => id === entry.id)
		? own.entries.map((one) => (one.id === entry.id ? entry : one))
		: [...own.entries, entry],
});

export const withoutEntry = (own: Own, id: string): Own => ({
	...own,
	entries: own.entries.filter((one) => one.id !== id),
});

/** With a correction put in, in the place of one about the same name, person and scope. */
export const withCorrection = (own: Own, correction: Correction): Own => ({
	...own,
	corrections: [...own.corrections.filter((one) => correctionKey(one) !== correctionKey(correction)), correction],
});

export const withoutCorrection = (own: Own, correction: Correction): Own => ({
	...own,
	corrections: own.corrections.filter((one) => correctionKey(one) !== correctionKey(correction)),
});

/** Both together; where both know of the same, what is added holds. */
export const mergeOwn = (own: Own, added: Own): Own => {
	const entries = new Map([...own.entries, ...added.entries].map((entry) => [entry.id, entry]));
	const corrections = new Map([...own.corrections, ...added.corrections].map((one) => [correctionKey(one), one]));
	return { entries: [...entries.values()], corrections: [...corrections.values()] };
};
