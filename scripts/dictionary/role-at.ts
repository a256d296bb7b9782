import type { Role } from "../../src/core/entity";

/** Whether a role was held on a day (`2022-10-01`); partial dates count as a whole month or year, so handing over counts for both. */
export const isHeldAt = ({ from, to, undated }: Role, day: string): boolean => {
	if (undated) return false;
	return (!from || from <= day.slice(0, from.length)) && (!to || to >= day.slice(0, to.length));
};

/** `2022-10-25..` */
export const spanOf = ({ from = "", to = "", undated }: Role): string => (undated ? "undated" : `${from}..${to}`);
