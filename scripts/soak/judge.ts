/** What a piece of the long tests says: a figure for people, and whether it is as it has to be. */
export type Judge = (figure: string, isFine: boolean) => void;

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
export const growth = (early: number, late: number): string => percent(late / early - 1);

/** The middle one of several readings: a single one may come while something is still being cleared away. */
export const median = (readings: readonly number[]): number =>
	[...readings].sort((a, b) => a - b)[Math.floor(readings.length / 2)] ?? 0;
