import type { EntityId } from "../../src/core/entity";
import { foldKey } from "../../src/core/text/fold-key";
import { dropUnknown } from "../../src/dictionary/build/drop-unknown";
import { knowKeys, type Lexicons } from "../../src/dictionary/build/know-keys";
import { merge, type Named } from "../../src/dictionary/build/merge";
import { withOfficeSurnames } from "../../src/dictionary/build/office-surnames";
import { pack } from "../../src/dictionary/build/pack";
import { weigh } from "../../src/dictionary/build/weigh";
import type { Entry } from "../../src/dictionary/entry";
import type { Draft } from "../../src/dictionary/source/draft";
import type { Problem } from "../../src/dictionary/source/problem";
import { checkData } from "./check-data";
import { knownTitles, withCityTitles } from "./city-titles";
import { countsOf } from "./counts-of";
import { seatFinder } from "./find-seat";
import { LICENCES } from "./licences";
import { readCities } from "./read-cities";
import { readCityRows, readRegionPlaces } from "./read-city-rows";
import { readCountries } from "./read-countries";
import { listLines, readData } from "./read-data";
import { readDistricts } from "./read-districts";
import { readLexicons } from "./read-lexicons";
import { readRegions } from "./read-regions";
import { withRegionTitles } from "./region-titles";

const PEOPLE_FOR_REGIONS = 1_000_000;
/** Where the first level is made of smaller parts, it is municipalities, not regions. */
const PEOPLE_IN_A_REGION = 60_000;

export type Assembled = {
	readonly entries: readonly Entry[];
	readonly drafts: readonly Draft[];
	readonly problems: readonly Problem[];
	readonly lexicons: Lexicons;
};

/** All entries of the dictionary and everything that is wrong with `data/` on the day `today` (ISO). */
export const assemble = (today: string): Assembled => {
	const { drafts, problems } = readData();
	const lexicons = readLexicons();
	const rows = readCityRows();
	const regionPlaces = readRegionPlaces();
	const findSeat = seatFinder(rows);
	const countries = readCountries();
	const people = new Map(countries.map(({ code, entity }) => [code, entity.population ?? 0]));
	const draftIds = new Set(drafts.map(({ id }) => id));
	const draftName = new Map(drafts.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
	const countryName = new Map(countries.map(({ entity }) => [entity.id, draftName.get(entity.id) ?? entity.name]));
	const territories = new Set(drafts.flatMap(({ id, kind }) => (kind === "territory" ? [id.slice(2)] : [])));
	const regions = readRegions(regionPlaces, {
		countryName: (code) => countryName.get(`c:${code}`),
		isWanted: (id, siblings) => {
			const inhabitants = territories.has(id.slice(2, 4)) ? 0 : (people.get(id.slice(2, 4)) ?? 0);
			return draftIds.has(id) || (inhabitants >= PEOPLE_FOR_REGIONS && inhabitants / siblings >= PEOPLE_IN_A_REGION);
		},
	});
	const names = new Map([
		...countryName,
		...regions.map(({ entity }) => [entity.id, draftName.get(entity.id) ?? entity.name] as const),
	]);
	const dropped = new Set(listLines("dropped.txt").flatMap((line) => line.split(/\s/)[0] ?? []));
	const wanted = new Set<number>();
	for (const { id, seatText } of drafts) {
		if (id.startsWith("g:")) wanted.add(Number(id.slice(2)));
		const seat = seatText ? findSeat(seatText) : undefined;
		if (seat) wanted.add(seat.geonameId);
	}
	const cities = readCities(rows, {
		wanted,
		dropped: new Set([...dropped].flatMap((id) => (id.startsWith("g:") ? [Number(id.slice(2))] : []))),
		nameOf: (id) => names.get(id),
	});
	const taken = new Set(
		[...regions, ...cities].flatMap(
			({ entity }) => `${entity.countries[0]} ${foldKey(draftName.get(entity.id) ?? entity.name)}`,
		),
	);
	const districts = readDistricts(rows, regionPlaces, {
		nameOf: (id) => names.get(id),
		isTaken: (key, country) => taken.has(`${country} ${key}`),
	});
	const capitals = new Map<string, EntityId>();
	for (const { code, capital } of countries) {
		const seat = capital ? findSeat(`${capital}, ${code}`) : undefined;
		if (seat && seat.feature === "PPLC") capitals.set(code, `g:${seat.geonameId}`);
	}
	const bases: Named[] = [
		...countries.map(({ entity, aliases, code }): Named => {
			const seat = capitals.get(code);
			return { entity: { ...entity, ...(seat && { seat }) }, aliases };
		}),
		...regions.filter(({ entity }) => !dropped.has(entity.id)),
		...districts.filter(({ entity }) => !dropped.has(entity.id)),
		...cities,
	];
	const merged = merge({
		bases,
		drafts,
		seatOf: (text) => {
			const seat = findSeat(text);
			return seat && `g:${seat.geonameId}`;
		},
	});
	const ids = new Set(merged.entries.map(({ entity }) => entity.id));
	const inhabitants = new Map<string, number>();
	for (const { region, district, population } of rows)
		for (const id of [`a:${region}`, `a:${district}`]) inhabitants.set(id, (inhabitants.get(id) ?? 0) + population);
	const seats = new Set(capitals.values());
	const named = withOfficeSurnames(merged.entries, (key) => lexicons.givenNames.has(key));
	const known = named.map(({ entity, aliases }) => {
		const sound = dropUnknown(entity, (id) => ids.has(id));
		return {
			entity: sound,
			aliases,
			weight: weigh(sound, {
				inhabitants: inhabitants.get(sound.id) ?? 0,
				isCapital: seats.has(sound.id),
				countryPeople: people.get(sound.countries[0] ?? "") ?? 0,
			}),
		};
	});
	const entries = withRegionTitles(withCityTitles(known, knownTitles(), (key) => lexicons.common.has(key)));
	const checked = checkData(drafts, { ids, lexicons, today });
	return { entries, drafts, lexicons, problems: [...problems, ...merged.problems, ...checked] };
};

const newestDate = (entries: readonly Entry[]): string =>
	entries.reduce((newest, { entity }) => (entity.asOf > newest ? entity.asOf : newest), "");

/** The packed dictionary of these entries. */
export const packEntries = (entries: readonly Entry[], lexicons: Lexicons): ArrayBuffer =>
	pack({
		entries,
		knowledge: (sorted) => knowKeys(sorted, lexicons),
		info: {
			asOf: newestDate(entries),
			counts: countsOf(entries),
			sources: [...new Set(entries.flatMap(({ entity }) => entity.sources))].sort(),
			licences: LICENCES,
		},
	});
