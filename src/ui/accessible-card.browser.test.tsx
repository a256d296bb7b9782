import axe from "axe-core";
import { render } from "preact";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { reader } from "../../tests/act-in-page";
import type { OwnEntry } from "../core/own/own-entries";
import { CardSteps } from "./CardSteps";
import { CardTools } from "./CardTools";
import { CorrectionBar } from "./CorrectionBar";
import cardCss from "./card.css?inline";
import controlsCss from "./card-controls.css?inline";
import { cardEnglish } from "./card-english";
import frameCss from "./card-frame.css?inline";
import type { CardModel } from "./card-model";
import { EntityCard } from "./EntityCard";
import { OwnNote } from "./OwnNote";
import { PinButton } from "./PinButton";

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
	{
		name: "a disputed place",
		model: {
			type: "place",
			kind: "region",
			facts: {
				liesIn: [{ id: "c:NO", name: "Norway" }],
				capital: { id: "g:1", name: "Oslo" },
				leaders: [{ id: "p:bo", name: "Bo Lee", title: "Governor", from: "2020" }],
				neighbours: [{ id: "c:SE", name: "Sweden" }],
				claimedBy: [{ id: "c:NO", name: "Norway" }],
				controlledBy: [{ id: "", name: "nobody" }],
				designatedBy: ["Norway (1999)"],
				note: "Claimed by both (as of 2025)",
			},
		},
	},
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
	style.textContent = (frameCss + cardCss + controlsCss).replaceAll(":host", ".no-host");
	const card = document.createElement("div");
	card.className = "place";
	card.dataset.theme = theme;
	card.style.animation = "none";
	place.append(style, card);
	document.body.append(place);
	render(
		<>
			<EntityCard
				model={{ ...base, ...model }}
				t={cardEnglish}
				locale="en"
				onOpen={() => {}}
				onChoose={() => {}}
				top={
					<CorrectionBar
						corrected={{ instead: null, scope: "site", isOutdated: false }}
						surface="Lee"
						not="Bo Lee"
						instead=""
						t={cardEnglish}
						onScope={() => {}}
						onUndo={() => {}}
					/>
				}
				corner={<PinButton isPinned t={cardEnglish} onPin={() => {}} />}
				steps={<CardSteps at={1} count={3} t={cardEnglish} onStep={() => {}} />}
				tools={<CardTools t={cardEnglish} onNotThis={() => {}} known={{ is: true, onKnown: () => {} }} isUnsaved />}
			/>
			<OwnNote entry={OWN} t={cardEnglish} />
		</>,
		card,
	);
	return place;
};

for (const { theme, isForced } of [
	{ theme: "light", isForced: false },
	{ theme: "dark", isForced: false },
	{ theme: "dark", isForced: true },
])
	describe(`axe finds nothing, ${theme}${isForced ? ", forced colours" : ""}`, () => {
		beforeAll(() => reader.forceColors(isForced));
		afterAll(() => reader.forceColors(false));
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
