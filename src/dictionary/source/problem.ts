/** Something in `data/` that breaks a rule, with the place where a person can mend it. */
export type Problem = {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly field: string;
	readonly reason: string;
};

/** `people/africa.txt:12 role: the end is before the beginning` */
export const problemLine = ({ file, line, field, reason }: Problem): string => `${file}:${line} ${field}: ${reason}`;
