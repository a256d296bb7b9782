import { expect, test } from "vitest";
import type { Mention, Reading, ReadingEntity } from "../reading";
import { storyPins } from "./story-pins";

const place = (id: string, one: Partial<ReadingEntity> = {}): ReadingEntity => ({
	id,
	name: id,
	type: "place",
	kind: "city",
	description: "",
	count: 1,
	countries: [],
	weight: 0.5,
	with: [],
	coordinates: { lat: 1, lon: 2 },
	...one,
});
const { coordinates: _none, ...NOWHERE } = place("g:nowhere");
const ENTITIES = [place("g:beijing"), place("c:CN", { kind: "country", weight: 0.9 }), place("g:riga"), NOWHERE];
const mention = (entity: string, sense: Mention["sense"] = "literal"): Mention => ({
	block: 0,
	start: 0,
	end: 1,
	type: "place",
	entity,
	sense,
	via: "dictionary",
	confidence: 1,
	why: "",
});

const cases: readonly {
	readonly name: string;
	readonly mentions: readonly Mention[];
	readonly pins: readonly string[];
}[] = [
	{ name: "nothing is named", mentions: [], pins: [] },
	{ name: "a place that stands for its government has none", mentions: [mention("g:beijing", "government")], pins: [] },
	{ name: "a team has none", mentions: [mention("c:CN", "team")], pins: [] },
	{ name: "a place that is nowhere has none", mentions: [mention("g:nowhere")], pins: [] },
	{
		name: "the most meant first",
		mentions: [mention("g:riga"), mention("g:beijing"), mention("g:riga")],
		pins: ["g:riga", "g:beijing"],
	},
	{ name: "then the heaviest", mentions: [mention("g:riga"), mention("c:CN")], pins: ["c:CN", "g:riga"] },
];
test.each(cases)("$name", ({ mentions, pins }) => {
	const found = storyPins({ article: { title: "", date: null, language: "en" }, entities: ENTITIES, mentions });
	expect(found.map(({ id }) => id)).toEqual(pins);
	expect(found.filter(({ isFocus }) => isFocus).map(({ id }) => id)).toEqual(pins.slice(0, 1));
	expect(found.filter(({ isArea }) => isArea).map(({ id }) => id)).toEqual(pins.filter((id) => id.startsWith("c:")));
});

test("two thousand places are not two thousand pins", () => {
	const entities = Array.from({ length: 2_000 }, (_, i) => place(`g:${i}`));
	const reading: Reading = {
		article: { title: "", date: null, language: "en" },
		entities,
		mentions: entities.map(({ id }) => mention(id)),
	};
	expect(storyPins(reading)).toHaveLength(60);
});
