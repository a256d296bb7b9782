const SIGNIFICANT = 1000;

/** A count to three significant figures as one small number: mantissa × 8 + power of ten. Populations are "about" anyway. */
export const packCount = (count: number): number => {
	let mantissa = Math.round(count);
	let power = 0;
	while (mantissa >= SIGNIFICANT) {
		mantissa = Math.round(mantissa / 10);
		power++;
	}
	while (mantissa > 0 && mantissa % 10 === 0 && power < 7) {
		mantissa /= 10;
		power++;
	}
	return mantissa * 8 + power;
};

/** The inverse of `packCount`, rounded as it was packed. */
export const unpackCount = (packed: number): number => Math.floor(packed / 8) * 10 ** (packed % 8);
