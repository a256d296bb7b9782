import type { PreparedSentence } from "./each-feature";
import { type SentenceHit, SURNAME } from "./hits";
import { CASING } from "./sentence";
import type { WordSpan } from "./spans-of-chain";
import { isCapitalAt, isDash } from "./word-tests";
import { CLASS, KIND } from "./word-type";

const SURE_HIT_CONFIDENCE = 0.8;

/** Whether a hit stands beside another one with only a glued dash between, and both are names of persons, bodies or places. */
const isPaired = ({ sentence, hitAt }: PreparedSentence, { first, last }: SentenceHit): boolean => {
	const { forms, words } = sentence;
	const isName = (at: number): boolean => {
		const hit = hitAt[at];
		return hit !== undefined && hit.type !== null && forms[at]?.evidence.lower === 0;
	};
	const isGlue = (at: number): boolean =>
		isDash(forms[at]) && words[at - 1]?.end === words[at]?.start && words[at]?.end === words[at + 1]?.start;
	if (!isName(first)) return false;
	return (
		(isGlue(last + 1) && isName(last + 2) && !isGlue(last + 3)) ||
		(isGlue(first - 1) && isName(first - 2) && !isGlue(first - 3))
	);
};

/** Whether a one-word hit stands in a headline and is no common word and nobody's name: there, capitals tell the tagger little. */
const isInHeadline = ({ sentence }: PreparedSentence, { first, group }: SentenceHit): boolean => {
	const form = sentence.forms[first];
	if (!form || sentence.casing === CASING.ordinary || group === SURNAME || form.evidence.lower > 0) return false;
	return form.kind >= KIND.capital && (form.classes & (CLASS.common | CLASS.given | CLASS.surname | CLASS.time)) === 0;
};

/** Names the dictionary is sure of: whole where the tagger found only parts of them, and both sides of a glued pair ("Israel-Hamas"). */
export const withSureHits = (prepared: PreparedSentence, spans: readonly WordSpan[]): WordSpan[] => {
	const { forms } = prepared.sentence;
	const kept = [...spans];
	for (let at = 0; at < forms.length; at++) {
		const hit = prepared.hitAt[at];
		if (!hit || hit.first !== at || !hit.type) continue;
		if (!isPaired(prepared, hit) && !(hit.isSure && (hit.last > at || isInHeadline(prepared, hit)))) continue;
		const touching = kept.filter((span) => span.first <= hit.last && span.last >= hit.first);
		const crossing = touching.find((span) => span.first < hit.first || span.last > hit.last);
		if (crossing && (touching.length > 1 || crossing.last >= hit.last || hit.last === at)) continue;
		// "Nairobi and Port|-au-Prince": what stands before the sure name stays a name without the small words between.
		if (crossing) {
			let last = hit.first - 1;
			while (last >= crossing.first && !isCapitalAt(forms, last)) last--;
			if (last >= crossing.first) kept.push({ ...crossing, last });
		}
		if (touching.length === 1 && touching[0]?.first === hit.first && touching[0].last === hit.last) continue;
		for (const span of touching) kept.splice(kept.indexOf(span), 1);
		kept.push({ first: hit.first, last: hit.last, type: hit.type, confidence: SURE_HIT_CONFIDENCE });
	}
	return kept.sort((a, b) => a.first - b.first);
};
