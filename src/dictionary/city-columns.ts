/** What the file keeps of a numbered city: steps from the coordinates of its region, packed population, number of the region. */
export type CityRow = { readonly lat: number; readonly lon: number; readonly count: number; readonly parent: number };

/** Eight planes of one byte each: low and high bytes of four columns compress better apart than together. */
const PLANES = 8;
const MAX = 0xffff;

const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2);
const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

/** Whether a row fits into two bytes a column. */
export const fitsColumns = ({ lat, lon, count, parent }: CityRow): boolean =>
	[zigzag(lat), zigzag(lon), count, parent].every((value) => value <= MAX);

/** The planes of rows; a row may be missing. */
export const cityPlanes = (rows: readonly (CityRow | undefined)[]): Uint8Array => {
	const planes = new Uint8Array(rows.length * PLANES);
	rows.forEach((row, i) => {
		if (!row) return;
		[zigzag(row.lat), zigzag(row.lon), row.count, row.parent].forEach((value, column) => {
			planes[column * 2 * rows.length + i] = value & 255;
			planes[(column * 2 + 1) * rows.length + i] = value >> 8;
		});
	});
	return planes;
};

/** The row of the i-th numbered city. */
export const cityRow = (planes: Uint8Array, i: number): CityRow => {
	const rows = planes.length / PLANES;
	const at = (column: number): number =>
		(planes[column * 2 * rows + i] ?? 0) | ((planes[(column * 2 + 1) * rows + i] ?? 0) << 8);
	return { lat: unzigzag(at(0)), lon: unzigzag(at(1)), count: at(2), parent: at(3) };
};
