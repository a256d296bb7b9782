import { describeCity } from "../../src/dictionary/describe-city";
import { withArticle } from "../../src/dictionary/with-article";
import { distanceKm } from "./distance-km";
import { type CityRow, QUARTER } from "./read-city-rows";

/** Where the word for a part of a city is "suburb". */
const WITH_SUBURBS: ReadonlySet<string> = new Set(["AU", "NZ", "ZA"]);
const BIG_CITY = 200_000;
const MUCH_BIGGER = 4;
const SUBURB_KM = 12;
/** So big that what lies within its limits is listed as towns of their own. */
const HUGE_CITY = 5_000_000;
const HUGE_KM = 15;

/** The places that are cities by law in Britain and Ireland; every other is a town, however large (gov.uk's list of cities). */
const CITIES_BY_LAW: ReadonlySet<string> = new Set(
	"Aberdeen|Armagh|Bangor|Bath|Belfast|Birmingham|Bradford|Brighton|Bristol|Cambridge|Canterbury|Cardiff|Carlisle|Chelmsford|Chester|Chichester|Colchester|Cork|Coventry|Derby|Derry|Londonderry|Doncaster|Dublin|Dundee|Dunfermline|Durham|Edinburgh|Ely|Exeter|Galway|Glasgow|Gloucester|Hereford|Hull|Kingston upon Hull|Inverness|Kilkenny|Lancaster|Leeds|Leicester|Lichfield|Limerick|Lincoln|Lisburn|Liverpool|London|Manchester|Milton Keynes|Newcastle|Newcastle upon Tyne|Newport|Newry|Norwich|Nottingham|Oxford|Perth|Peterborough|Plymouth|Portsmouth|Preston|Ripon|Salford|Salisbury|Sheffield|Southampton|Southend-on-Sea|St Albans|St Asaph|St Davids|Stirling|Stoke-on-Trent|Sunderland|Swansea|Truro|Wakefield|Waterford|Wells|Westminster|Winchester|Wolverhampton|Worcester|Wrexham|York".split(
		"|",
	),
);

/** Whether a place lies in the shadow of a city that is much bigger. */
export type IsSuburb = (row: CityRow) => boolean;

/** Finds suburbs: much smaller than a big city that is close, in the countries whose suburbs are listed as towns, and in London. */
export const suburbFinder = (rows: readonly CityRow[]): IsSuburb => {
	const big = rows.filter(
		({ country, population, feature }) =>
			feature !== QUARTER &&
			((WITH_SUBURBS.has(country) && population >= BIG_CITY) || (country === "GB" && population >= HUGE_CITY)),
	);
	return (row) =>
		big.some(
			(city) =>
				city.country === row.country &&
				city.population > row.population * MUCH_BIGGER &&
				distanceKm(city, row) <= (city.population >= HUGE_CITY ? HUGE_KM : SUBURB_KM),
		);
};

/** What a place of the packages is, and where. */
export const describeRow = (
	row: CityRow,
	{
		region,
		country,
		isSuburb,
	}: { readonly region: string | undefined; readonly country: string; readonly isSuburb: IsSuburb },
): string => {
	if (row.feature === "PPLC") return `Capital of ${withArticle(country)}`;
	const where = region && region !== country ? `${region}, ${country}` : country;
	if (isSuburb(row) || row.feature === QUARTER)
		return `${WITH_SUBURBS.has(row.country) ? "Suburb" : "District"} in ${where}`;
	if ((row.country === "GB" || row.country === "IE") && CITIES_BY_LAW.has(row.name)) return `City in ${where}`;
	return describeCity({ region, country, code: row.country, population: row.population || undefined });
};
