import { BEGIN, OUTSIDE, partOf, TAGS, tagOf, UNIT } from "../../src/core/names/labels";
import type { Chain } from "./examples";
import { type GoldDocument, trimMention } from "./read-corpus";

export type FoundSpan = { readonly start: number; readonly end: number; readonly type: string };
export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

/** The spans that labels say, with misc left out. */
export const spansOf = (chain: Chain, labels: Uint8Array): FoundSpan[] => {
	const spans: FoundSpan[] = [];
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] ?? 0;
		if (label === OUTSIDE || (partOf(label) !== BEGIN && partOf(label) !== UNIT)) continue;
		let last = i;
		if (partOf(label) === BEGIN)
			while (
				last + 1 < labels.length &&
				labels[last + 1] !== OUTSIDE &&
				partOf(labels[last + 1] ?? 0) !== BEGIN &&
				partOf(labels[last + 1] ?? 0) !== UNIT
			)
				last++;
		const type = TAGS[tagOf(label)] ?? "misc";
		if (type !== "misc") spans.push({ start: chain.starts[i] ?? 0, end: chain.ends[last] ?? 0, type });
		i = last;
	}
	return spans;
};

const merged = (type: string | null): string | null => (type === "person" || type === "organisation" ? "actor" : type);

/** Exact spans with types, or with person and organisation counted as one; what lies on a gold misc name or one without a type is not judged. */
export const figuresOf = (
	docs: readonly GoldDocument[],
	found: ReadonlyMap<string, readonly FoundSpan[]>,
	merge: boolean,
): Figures => {
	let right = 0;
	let judged = 0;
	let wanted = 0;
	for (const doc of docs) {
		const use = new Set((doc.annotated ?? TAGS).filter((type) => type !== "misc"));
		const gold = doc.mentions.map((m) => trimMention(doc.text, m));
		const counted = gold.filter((m) => !m.optional && m.type !== null && use.has(m.type));
		const key = (m: { start: number; end: number; type: string | null }) =>
			`${m.start}:${m.end}:${merge ? merged(m.type) : m.type}`;
		const keys = new Set(counted.map(key));
		const places = new Set(counted.map((m) => `${m.start}:${m.end}`));
		wanted += counted.length;
		for (const span of found.get(doc.id) ?? []) {
			const cut = trimMention(doc.text, span);
			if (cut.end <= cut.start || !use.has(span.type)) continue;
			const neutral =
				!places.has(`${cut.start}:${cut.end}`) &&
				gold.some(
					(m) => (m.type === "misc" || m.type === null || m.optional) && m.start < cut.end && m.end > cut.start,
				);
			if (neutral) continue;
			judged++;
			if (keys.has(key({ ...cut, type: span.type }))) right++;
		}
	}
	const precision = judged ? right / judged : 0;
	const recall = wanted ? right / wanted : 0;
	return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

export const percent = (x: number): string => (100 * x).toFixed(1);
export const showFigures = (f: Figures): string =>
	`P ${percent(f.precision)} R ${percent(f.recall)} F1 ${percent(f.f1)}`;
