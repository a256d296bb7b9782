import type { CorpusScore } from "./corpus-score";
import { linkRates } from "./score-links";
import { SLICES } from "./score-slices";
import { ratesOf, type Tally } from "./tally";

const percent = (share: number): string => (100 * share).toFixed(1);
const f1 = (tally: Tally): string => percent(ratesOf(tally).f1);
const three = (tally: Tally): string => {
	const rates = ratesOf(tally);
	return `${percent(rates.precision)} ${percent(rates.recall)} ${percent(rates.f1)}`;
};
const nothing = "–";

type Column = readonly [title: string, value: (score: CorpusScore) => string];
const linked = (value: (score: CorpusScore) => string) => (score: CorpusScore) =>
	score.links.linkable > 0 ? value(score) : nothing;
const spans = (value: (score: CorpusScore) => string) => (score: CorpusScore) =>
	score.spans.exact.span.right + score.spans.exact.span.missed > 0 ? value(score) : nothing;

const COLUMNS: readonly Column[] = [
	["corpus", (score) => score.name],
	["docs", (score) => String(score.documents)],
	["exact+type P R F1", spans((score) => three(score.spans.exact.type))],
	["actor/place P R F1", spans((score) => three(score.spans.exact.actor))],
	["overlap a/p F1", spans((score) => f1(score.spans.overlap.actor))],
	["person P R F1", spans((score) => three(score.spans.byType.person))],
	["organisation P R F1", spans((score) => three(score.spans.byType.organisation))],
	["place P R F1", spans((score) => three(score.spans.byType.place))],
	...SLICES.map(
		(slice): Column => [
			slice,
			({ slices }) => {
				const tally = slices[slice];
				return tally.right + tally.missed > 0 ? `${f1(tally)} of ${tally.right + tally.missed}` : nothing;
			},
		],
	),
	["links right of judged", linked((score) => percent(linkRates(score.links).ofJudged))],
	["of made", linked((score) => percent(linkRates(score.links).ofMade))],
	["of linkable", linked((score) => percent(linkRates(score.links).ofLinkable))],
	["on NIL", linked((score) => `${score.links.onNil}/${score.links.nil}`)],
	[
		"within 161 km of placed",
		({ places }) => (places.gold > 0 && places.placed > 0 ? percent(places.near / places.placed) : nothing),
	],
	["of all", ({ places }) => (places.gold > 0 ? percent(places.near / places.gold) : nothing)],
	["surnames found", ({ shortForms }) => (shortForms.gold > 0 ? percent(shortForms.found / shortForms.gold) : nothing)],
	[
		"same entity",
		({ shortForms }) => (shortForms.compared > 0 ? percent(shortForms.same / shortForms.compared) : nothing),
	],
	["sense", ({ senses }) => (senses.found > 0 ? percent(senses.right / senses.found) : nothing)],
	["literal?", ({ senses }) => (senses.found > 0 ? percent(senses.rightLiteralOrNot / senses.found) : nothing)],
	[
		"false alarms/1000 ch",
		({ spans, characters }) => (characters > 0 ? ((1_000 * spans.falseAlarms) / characters).toFixed(2) : nothing),
	],
	["M ch/s", ({ characters, ms }) => (ms > 0 ? (characters / ms / 1_000).toFixed(2) : nothing)],
];

/** One table over all corpora, in columns; a corpus whose labels are not exhaustive carries a star: read its recall only. */
export const scoreTable = (scores: readonly CorpusScore[]): string => {
	const rows = [
		COLUMNS.map(([title]) => title),
		...scores.map((score) => COLUMNS.map(([, value], i) => value(score) + (i === 0 && !score.isExhaustive ? "*" : ""))),
	];
	const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
	const lines = rows.map((row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
	);
	const note = scores.some((score) => !score.isExhaustive)
		? ["* not every name is labelled: precision says nothing"]
		: [];
	return [...lines, ...note].join("\n");
};
