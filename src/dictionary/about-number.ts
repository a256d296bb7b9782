const SIGNIFICANT = 100;
const POWERS = 16;

/** A count to two significant figures as one small number: mantissa × 16 + power of ten. Populations are "about" anyway. */
export const packCount = (count: number): number => {
	let mantissa = Math.round(count);
	let power = 0;
	while (mantissa >= SIGNIFICANT) {
		mantissa = Math.round(mantissa / 10);
		power++;
	}
	return mantissa * POWERS + power;
};

/** The inverse of `packCount`, rounded as it was packed. */
export const unpackCount = (packed: number): number => Math.floor(packed / POWERS) * 10 ** (packed % POWERS);
