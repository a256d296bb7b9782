import { foldKey } from "../../src/core/text/fold-key";
import type { Dictionary } from "../../src/dictionary/dictionary";
import { print } from "./print";

type Reference = {
	readonly name: string;
	readonly capital?: string;
	readonly capitalCoordinates?: string;
	readonly chiefOfState?: string;
	readonly headOfGovernment?: string;
};

const FAR_DEGREES = 1;

const degrees = (text: string): number => {
	const [whole = 0, minutes = 0] = text.split(" ").map(Number);
	return (whole + minutes / 60) * (/[SW]/.test(text) ? -1 : 1);
};

const surnamesIn = (text: string): string[] =>
	[...text.matchAll(/\b\p{Lu}[\p{Lu}'-]{2,}\b/gu)].map(([name]) => foldKey(name));

const knowsPerson = (dictionary: Dictionary, text: string): boolean => {
	const names = text.match(/(?:[\p{Lu}][\p{L}'-]+ ?){2,5}/gu) ?? [];
	const keys = names.flatMap((name) => {
		const words = foldKey(name).split(" ");
		return words.flatMap((_, i) => [words.slice(i).join(" "), words.slice(i, i + 2).join(" ")]);
	});
	const flagged = dictionary.lookUp(surnamesIn(text)).hits;
	return (
		Object.values(dictionary.lookUp(keys).hits).some(({ senses }) =>
			senses.some(({ entity }) => entity.startsWith("p:")),
		) || Object.values(flagged).some(({ flags }) => flags.surname)
	);
};

/** Prints countries, capitals and leaders of a JSONL of countries that are missing here or lie elsewhere. */
export const compareCountries = (dictionary: Dictionary, text: string): void => {
	const tally = { countries: 0, capitals: 0, leaders: 0, asked: 0, leadersAsked: 0 };
	for (const line of text.trim().split("\n")) {
		const reference: Reference = JSON.parse(line);
		const key = foldKey(reference.name);
		const hit = dictionary.lookUp([key]).hits[key];
		tally.asked++;
		if (hit) tally.countries++;
		else print(`country missing: ${reference.name}`);
		const capital = foldKey((reference.capital ?? "").replace(/[;(].*$/, ""));
		if (capital) {
			const { hits, entities } = dictionary.lookUp([capital]);
			const [lat, lon] = (reference.capitalCoordinates ?? "").split(", ").map(degrees);
			const near = hits[capital]?.senses.some(({ entity }) => {
				const at = entities[entity]?.coordinates;
				return at && lat !== undefined && lon !== undefined && Math.hypot(at.lat - lat, at.lon - lon) < FAR_DEGREES;
			});
			if (near) tally.capitals++;
			else print(`capital missing or elsewhere: ${reference.capital} (${reference.name})`);
		}
		for (const leader of [reference.chiefOfState, reference.headOfGovernment]) {
			if (!leader || surnamesIn(leader).length === 0) continue;
			tally.leadersAsked++;
			if (knowsPerson(dictionary, leader)) tally.leaders++;
			else print(`leader missing: ${leader} (${reference.name})`);
		}
	}
	print(
		`${tally.countries} of ${tally.asked} countries, ${tally.capitals} capitals, ${tally.leaders} of ${tally.leadersAsked} leaders found`,
	);
};
