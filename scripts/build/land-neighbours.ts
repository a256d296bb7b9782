import { readFileSync } from "node:fs";
import isoCountries from "i18n-iso-countries";
import { neighbors } from "topojson-client";

type Topology = {
	readonly objects: { readonly countries: { readonly geometries: readonly Shape[] } };
};
type Shape = { readonly id?: string; readonly properties?: { readonly name?: string } };

/** Shapes that the map draws apart and that carry no number: which code they go by. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY" };

const codeOf = ({ id, properties }: Shape): string | undefined =>
	(id ? isoCountries.numericToAlpha2(id) : undefined) ?? BY_NAME[properties?.name ?? ""];

/**
 * Which countries meet by land, by ISO code: `{ PT: "ES" }`. From the shared borders of Natural Earth 1:10m (public domain, as packed by world-atlas),
 * which shows who holds the ground, not who claims it.
 */
export const landNeighbours = (file: string): Readonly<Record<string, string>> => {
	const topology: Topology = JSON.parse(readFileSync(file, "utf8"));
	const shapes = topology.objects.countries.geometries;
	const around = new Map<string, Set<string>>();
	const touching: readonly (readonly number[])[] = neighbors(shapes as Parameters<typeof neighbors>[0]);
	shapes.forEach((shape, index) => {
		const code = codeOf(shape);
		if (!code) return;
		const codes = around.get(code) ?? new Set();
		around.set(code, codes);
		for (const other of touching[index] ?? []) {
			const next = shapes[other] && codeOf(shapes[other]);
			if (next && next !== code) codes.add(next);
		}
	});
	return Object.fromEntries(
		[...around].filter(([, codes]) => codes.size > 0).map(([code, codes]) => [code, [...codes].sort().join(" ")]),
	);
};
