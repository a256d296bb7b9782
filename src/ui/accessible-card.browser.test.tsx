import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import type { OwnEntry } from "../core/own/own-entries";
import cardCss from "./card.css?inline";
import { cardEnglish } from "./card-english";
import frameCss from "./card-frame.css?inline";
import type { CardModel } from "./card-model";
import { EntityCard } from "./EntityCard";
import { OwnNote } from "./OwnNote";

const base: CardModel = {
	id: "p:ann-lee",
	name: "Ann Lee",
	type: "person",
	kind: "person",
	description: "politician",
	countries: ["NO"],
	mayHaveChanged: true,
	count: 3,
	with: [{ id: "p:bo-lee", name: "Bo Lee" }],
	why: "Full name.",
	link: "Ann Lee",
};
const mayor = { title: "Mayor", ofName: "Oslo", from: "2021", to: "2025", asOf: "2026-08-22" };
const cases: readonly { readonly name: string; readonly model: Partial<CardModel> }[] = [
	{
		name: "person",
		model: { roleThen: mayor, roleLatest: { title: "Senator", asOf: "2026-08" }, writtenOn: "2023-06-18" },
	},
	{ name: "country", model: { type: "place", kind: "country", population: { count: 5_400_000, year: 2024 } } },
	{
		name: "government",
		model: {
			type: "organisation",
			kind: "government",
			stands: { surface: "Oslo", sense: "government", for: { name: "Norway", kind: "country" } },
		},
	},
	{
		name: "from the article",
		model: { introduction: "Ann Lee, a fellow, said so.", roleLatest: { title: "fellow", asOf: "" } },
	},
	{ name: "not sure", model: { candidates: [{ id: "a", name: "Bo Lee", description: "singer" }], count: 0 } },
	{ name: "a name in Arabic", model: { name: "شي جين بينغ", description: "سياسي" } },
];
const OWN: OwnEntry = {
	id: "u:ann-lee",
	name: "Ann Lee",
	kind: "person",
	description: "met in 2019",
	aliases: [],
	note: "Call her.",
	written: "2026-08-22",
};

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let place = document.createElement("main");
afterEach(() => place.remove());

const show = (model: Partial<CardModel>, theme: string): HTMLElement => {
	place = document.createElement("main");
	const style = document.createElement("style");
	style.textContent = (frameCss + cardCss).replaceAll(":host", ".no-host");
	const card = document.createElement("div");
	card.className = "place";
	card.dataset.theme = theme;
	card.style.animation = "none";
	place.append(style, card);
	document.body.append(place);
	render(
		<>
			<EntityCard model={{ ...base, ...model }} t={cardEnglish} locale="en" />
			<OwnNote entry={OWN} t={cardEnglish} />
		</>,
		card,
	);
	return place;
};

for (const theme of ["light", "dark"])
	describe(`axe finds nothing, ${theme}`, () => {
		for (const { name, model } of cases)
			it(name, async () => {
				const { violations } = await axe.run(show(model, theme), {
					runOnly: TAGS,
					// The page around the card is the reader's, not ours.
					rules: { "page-has-heading-one": { enabled: false }, region: { enabled: false } },
				});
				const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
				expect(said).toEqual([]);
			});
	});
