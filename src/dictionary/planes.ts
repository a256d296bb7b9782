const BYTE = 256;

/** Reads the n-th of a column of numbers that is kept in planes: first the low bytes of all, then the next bytes of all, … */
export type Planes = { readonly count: number; readonly at: (index: number) => number };

/** A view over a column of numbers of one to three bytes each. */
export const openPlanes = (bytes: Uint8Array, width: 1 | 2 | 3): Planes => {
	const count = bytes.length / width;
	const second = count;
	const third = count * 2;
	const read: Readonly<Record<typeof width, (index: number) => number>> = {
		1: (index) => bytes[index] ?? 0,
		2: (index) => (bytes[index] ?? 0) | ((bytes[second + index] ?? 0) << 8),
		3: (index) => (bytes[index] ?? 0) | ((bytes[second + index] ?? 0) << 8) | ((bytes[third + index] ?? 0) << 16),
	};
	return { count, at: read[width] };
};

/** Views over the columns of a table whose widths are known; every column has as many rows. */
export const openTable = (bytes: Uint8Array, widths: readonly (1 | 2 | 3)[]): readonly Planes[] => {
	const rows = bytes.length / widths.reduce<number>((sum, width) => sum + width, 0);
	let from = 0;
	return widths.map((width) => {
		const column = bytes.subarray(from, from + rows * width);
		from += rows * width;
		return openPlanes(column, width);
	});
};

/** The bytes of a table: its columns in planes, one after the other. */
export const tableOf = (rows: readonly (readonly number[])[], widths: readonly (1 | 2 | 3)[]): Uint8Array => {
	const columns = widths.map((width, n) =>
		planesOf(
			rows.map((row) => row[n] ?? 0),
			width,
		),
	);
	const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.length, 0));
	let at = 0;
	for (const column of columns) {
		bytes.set(column, at);
		at += column.length;
	}
	return bytes;
};

/** The planes of a column. Numbers beside each other are alike in their high bytes: planes compress better than whole numbers. */
export const planesOf = (values: readonly number[], width: 1 | 2 | 3): Uint8Array => {
	const planes = new Uint8Array(values.length * width);
	values.forEach((value, i) => {
		if (value >= BYTE ** width) throw new Error(`${value} does not fit into ${width} bytes`);
		let rest = value;
		for (let byte = 0; byte < width; byte++) {
			planes[byte * values.length + i] = rest % BYTE;
			rest = Math.floor(rest / BYTE);
		}
	});
	return planes;
};
