import nlp from "compromise";
import type { LookUp } from "../../src/core/look-up";
import { openTagger } from "../../src/core/names/find-names";
import { goldOf } from "../pages/gold-of";
import { readOwnArticles } from "../pages/read-own-articles";
import { type Figures, type FoundSpan, figuresOf } from "../train/measure";
import { predict } from "../train/predict";

const NO_WORD_AT_END = /[\s.,;:!?"'“”’)\]]+$/;

type Phrase = { readonly offset?: { readonly start: number; readonly length: number } };

/** What compromise finds, marks at the end cut off. */
const byCompromise = (text: string): FoundSpan[] => {
	const document = nlp(text);
	const spans = (phrases: readonly Phrase[], type: string): FoundSpan[] =>
		phrases.flatMap(({ offset }) => {
			if (!offset) return [];
			const surface = text.slice(offset.start, offset.start + offset.length).replace(NO_WORD_AT_END, "");
			return [{ start: offset.start, end: offset.start + surface.length, type }];
		});
	return [
		...spans(document.people().json({ offset: true }), "person"),
		...spans(document.organizations().json({ offset: true }), "organisation"),
		...spans(document.places().json({ offset: true }), "place"),
	];
};

/** Exact span and type on our own articles: ours and compromise, by the same scorer. */
export const nameScores = (lookUp: LookUp): { readonly ours: Figures; readonly compromise: Figures } => {
	const articles = readOwnArticles().map((article) => {
		const { id, text, mentions } = goldOf(article);
		return { id: String(id), text, mentions: mentions.map(({ start, end, type }) => ({ start, end, type })) };
	});
	const tagger = openTagger();
	const score = (find: (text: string) => FoundSpan[]): Figures =>
		figuresOf(articles, new Map(articles.map(({ id, text }) => [id, find(text)])), false);
	return { ours: score((text) => predict(text, lookUp, tagger)), compromise: score(byCompromise) };
};
