import { useEffect, useState } from "preact/hooks";
import type { EntityType } from "../core/entity";
import type { Reading } from "../core/reading";
import { type PluralKey, plural, t } from "../platform/translate";
import { castOf } from "./cast-of";

type Props = { readonly reading: Reading };

const COUNTS: Readonly<Record<EntityType, PluralKey>> = {
	person: "countPeople",
	organisation: "countOrganisations",
	place: "countPlaces",
};
/** The heaviest in the story, said by name. */
const MOST_NAMES = 3;

const inWords = (reading: Reading): string => {
	const groups = castOf(reading, "").filter(({ members }) => members.length > 0);
	const numbers = groups.map(({ type, members }) => plural(COUNTS[type], members.length));
	const heaviest = groups
		.flatMap(({ members }) => members)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, MOST_NAMES);
	const list = new Intl.ListFormat(t("languageTag"));
	return t("castSummary", [list.format(numbers), list.format(heaviest.map(({ name }) => name))]);
};

/**
 * Tells those who hear the popup what it has: highlights are invisible to a screen reader, and opening the popup is the question. A live region speaks
 * only of what changes in it, so the words come after it.
 */
export const CastSummary = ({ reading }: Props) => {
	const [words, setWords] = useState("");
	useEffect(() => setWords(inWords(reading)), [reading]);
	return (
		<p class="unseen" role="status">
			{words}
		</p>
	);
};
