import { join } from "node:path";
import type { CountryTable } from "../../src/dictionary/country-table";
import { readHeads } from "../dictionary/read-heads";
import { landNeighbours } from "./land-neighbours";
import { packCountries } from "./pack-countries";

/** `countries.json` of the package, from the packed dictionary, `data/heads.txt` and world-atlas. */
export const countryTable = (root: string, dictionary: Uint8Array): CountryTable =>
	packCountries(dictionary.slice().buffer, {
		heads: readHeads().heads,
		neighbours: landNeighbours(join(root, "node_modules/world-atlas/countries-10m.json")),
	});
