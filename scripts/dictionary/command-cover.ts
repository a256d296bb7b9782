import { existsSync, readFileSync } from "node:fs";
import { foldKey } from "../../src/core/text/fold-key";
import { typeOfKind } from "../../src/core/type-of-kind";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { ensureDictionary } from "../ensure-dictionary";
import { distanceKm } from "./distance-km";
import { linkedTitles, linkTally } from "./linked-titles";
import { print } from "./print";

type GoldMention = {
	readonly surface: string;
	readonly type: string | null;
	readonly link?: string | null;
	readonly lat?: number;
	readonly lon?: number;
};
type GoldDocument = { readonly mentions: readonly GoldMention[] };

/** A hundred miles, the usual tolerance for toponyms. */
const NEAR_KM = 161;

const percent = (part: number, whole: number): string =>
	`${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

/**
 * Prints how many annotated names of a gold file (JSONL) the dictionary has, by type, how many of the entities that they are linked to, and
 * how many placed ones it has within 161 km.
 */
export const cover = async (file: string, { showMissing }: { readonly showMissing: boolean }): Promise<number> => {
	if (!existsSync(file)) {
		process.stderr.write(`There is no file "${file}". cover GOLD.jsonl [--missing]\n`);
		return 2;
	}
	const dictionary = openDictionary(await ensureDictionary());
	const types = new Map<string, { all: number; known: number }>();
	const missing = new Map<string, number>();
	const placed = { all: 0, known: 0, near: 0 };
	const isLinkKnown = linkedTitles(dictionary);
	const links = linkTally();
	for (const line of readFileSync(file, "utf8").trim().split("\n")) {
		const document: GoldDocument = JSON.parse(line);
		for (const { surface, type, link, lat, lon } of document.mentions) {
			const name = type ?? "any";
			const key = foldKey(surface.replace(/[’']s$/, "").replace(/^the /i, ""));
			const { hits, entities } = dictionary.lookUp([key, foldKey(surface)]);
			const senses = Object.values(hits).flatMap((hit) => hit.senses);
			const fitting = senses.filter(({ entity, alias }) => {
				const kind = entities[entity]?.kind;
				return alias !== "demonym" && kind && (name === "any" || name === "misc" || typeOfKind(kind) === name);
			});
			const tally = types.get(name) ?? { all: 0, known: 0 };
			tally.all++;
			if (fitting.length > 0) tally.known++;
			types.set(name, tally);
			const note = (why: string): unknown =>
				missing.set(`${why}: ${surface}`, (missing.get(`${why}: ${surface}`) ?? 0) + 1);
			if (fitting.length === 0) note(`missing ${name}`);
			if (link) {
				const isKnown = isLinkKnown(link, type);
				links.add(type, link, isKnown);
				if (!isKnown) missing.set(`not linked ${name}: ${link}`, (missing.get(`not linked ${name}: ${link}`) ?? 0) + 1);
			}
			if (lat === undefined || lon === undefined) continue;
			placed.all++;
			if (fitting.length === 0) continue;
			placed.known++;
			const isNear = fitting.some(({ entity }) => {
				const at = entities[entity]?.coordinates;
				return at !== undefined && distanceKm(at, { lat, lon }) <= NEAR_KM;
			});
			if (isNear) placed.near++;
			else note("elsewhere");
		}
	}
	if (showMissing) for (const [what, times] of [...missing].sort(([, a], [, b]) => b - a)) print(`${times} × ${what}`);
	for (const [type, { all, known }] of types) print(`${type}: ${percent(known, all)} in the dictionary`);
	for (const line of links.lines()) print(line);
	if (placed.all > 0)
		print(
			`places with coordinates: ${percent(placed.known, placed.all)} known, ${percent(placed.near, placed.known)} of these within ${NEAR_KM} km`,
		);
	return 0;
};
