import type { PreparedSentence } from "./each-feature";
import { BUSINESS, meansGroup, SEAT } from "./hits";
import { type KnownNames, surfaceKey } from "./known-names";
import { CASING } from "./sentence";
import type { WordSpan } from "./spans-of-chain";
import { isVerbAt } from "./word-tests";
import { CLASS, KIND } from "./word-type";

const SURE_OF_TYPE = 0.9;
const DOUBTFUL = 0.6;
const WHERE = new Set(
	"in at outside near inside around opposite behind to from toward towards into by beside".split(" "),
);
/** Verbs that take a place. */
const GOING = new Set(
	"visited visits visiting left reached reaches entered enters toured across throughout".split(" "),
);
/** What only people do. */
const PERSONAL = new Set(
	"sang danced married divorced wrote died starred acted travelled traveled walked wore smiled laughed cried slept ran swam studied graduated".split(
		" ",
	),
);
/** Land and water that take the name of a place before them. */
const LAND = new Set(
	"rainforest forest jungle basin river delta valley desert region peninsula province mountains coast rainforests".split(
		" ",
	),
);

/** Two words of which the first is a given name, doing what only people do or ending in a surname: a person, whatever the second may mean. */
const isPerson = ({ sentence: { forms, casing } }: PreparedSentence, { first, last }: WordSpan): boolean => {
	const head = forms[first];
	const tail = forms[last];
	if (!head || !tail || last !== first + 1 || casing !== CASING.ordinary) return false;
	if (head.kind !== KIND.capital || tail.kind !== KIND.capital || forms[first - 1]?.key === "the") return false;
	return (
		((head.classes | tail.classes) & (CLASS.given | CLASS.surname)) !== 0 && PERSONAL.has(forms[last + 1]?.key ?? "")
	);
};

const OWNED = new Set("owned run led backed funded made branded operated".split(" "));
/** What a body is called behind its name. */
const BODIES = new Set(
	"brokerage firm company group newspaper bank agency chain retailer startup airline carmaker think broadcaster".split(
		" ",
	),
);

/** Whether a name is said to own or to be a body: "Amazon-owned", "the D.A. Davidson brokerage". */
const isBody = ({ sentence: { forms, words }, hitAt }: PreparedSentence, { first, last }: WordSpan): boolean => {
	const hit = hitAt[first];
	const after = forms[last + 1];
	if (after?.kind === KIND.lower) return !hit && BODIES.has(after.key);
	if (!hit || !meansGroup(hit, BUSINESS) || hit.last !== last) return false;
	return after?.text === "-" && words[last]?.end === words[last + 1]?.start && OWNED.has(forms[last + 2]?.key ?? "");
};

/** What people are in bodies, not in towns. */
const ROLES = new Set(
	"founder co-founder cofounder ceo director chairman chairwoman spokesman spokeswoman spokesperson analyst economist researcher fellow executive editor strategist consultant scientist engineer partner lawyer professor".split(
		" ",
	),
);
const AT = new Set("at of for with".split(" "));

/** "a researcher at the Baltic Study Circle": a name that is in no dictionary, of where somebody works. */
const isEmployer = ({ sentence: { forms }, hitAt }: PreparedSentence, { first, last }: WordSpan): boolean => {
	const at = forms[first - 1]?.key === "the" ? first - 2 : first - 1;
	if (!AT.has(forms[at]?.key ?? "") || !ROLES.has(forms[at - 1]?.key ?? "")) return false;
	return hitAt[first]?.last !== last || hitAt[first]?.first !== first;
};

/** A name of several words is of one type in a document; one that ends in the surname of a person in it is a person's, unless it says what body it is. */
const typeElsewhere = (prepared: PreparedSentence, span: WordSpan, known: KnownNames): WordSpan["type"] | null => {
	const { forms } = prepared.sentence;
	if (span.first === span.last || span.confidence > DOUBTFUL) return null;
	if (known.typeOf.get(surfaceKey(prepared, span.first, span.last)) === "person") return "person";
	if (span.type !== "organisation" || span.last - span.first > 2 || !known.surnames.has(forms[span.last]?.key ?? ""))
		return null;
	for (let i = span.first; i <= span.last; i++)
		if (forms[i]?.kind !== KIND.capital || (forms[i]?.classes ?? 0) & CLASS.organisation) return null;
	return "person";
};

/** The type of a name by what stands around it and by what the dictionary is sure of; seats of power act, unless a word of place stands before them. */
export const retyped = (prepared: PreparedSentence, span: WordSpan, known: KnownNames): WordSpan => {
	const { forms } = prepared.sentence;
	const after = forms[span.last + 1];
	const isOne = span.first === span.last;
	// "The Amazon rainforest".
	if (
		isOne &&
		span.type === "organisation" &&
		forms[span.first]?.kind === KIND.capital &&
		after?.kind === KIND.lower &&
		LAND.has(after.key)
	)
		return { ...span, type: "place" };
	if (span.type === "place" && (isBody(prepared, span) || isEmployer(prepared, span)))
		return { ...span, type: "organisation" };
	const hit = prepared.hitAt[span.first];
	if (!hit || hit.first !== span.first || hit.last !== span.last) {
		const type = typeElsewhere(prepared, span, known);
		if (type) return { ...span, type };
	}
	if (!hit || hit.first !== span.first || hit.last !== span.last)
		return span.type !== "person" && isPerson(prepared, span) ? { ...span, type: "person" } : span;
	const before = forms[span.first - 1];
	if (hit.group === SEAT) {
		const word = before?.key === "the" ? forms[span.first - 2] : before;
		return { ...span, type: WHERE.has(word?.key ?? "") ? "place" : "organisation" };
	}
	const isNamesake = known.surnames.has(forms[span.first]?.key ?? "");
	if (isOne && span.type === "person" && hit.type === "place" && GOING.has(before?.key ?? "") && !isNamesake)
		return { ...span, type: "place" };
	// "Visa said", "Amazon followed": companies act.
	if (
		isOne &&
		meansGroup(hit, BUSINESS) &&
		span.type !== "organisation" &&
		isVerbAt(prepared, span.last + 1) &&
		!isNamesake
	)
		return { ...span, type: "organisation" };
	if (!hit.isSure || !hit.type || hit.type === span.type) return span;
	if (hit.type === "place") {
		const isPersonal = ((forms[span.first]?.classes ?? 0) & (CLASS.given | CLASS.surname)) !== 0;
		return span.type === "person" && !isPersonal && span.confidence < SURE_OF_TYPE ? { ...span, type: "place" } : span;
	}
	return span.type === "place" && span.confidence >= SURE_OF_TYPE ? span : { ...span, type: hit.type };
};

/** "Essen and Hamm": a name of one word that can be a place and is joined to one is a place. */
export const withJoinedPlaces = (
	prepared: PreparedSentence,
	spans: readonly WordSpan[],
	known: KnownNames,
): readonly WordSpan[] => {
	const { forms } = prepared.sentence;
	const isPlace = (span: WordSpan | undefined): boolean => span?.type === "place";
	return spans.map((span, i) => {
		if (span.type !== "person" || span.first !== span.last || known.surnames.has(forms[span.first]?.key ?? ""))
			return span;
		const hit = prepared.hitAt[span.first];
		if (hit?.type !== "place" || hit.first !== span.first || hit.last !== span.last) return span;
		const before =
			forms[span.first - 1]?.key === "and" && spans[i - 1]?.last === span.first - 2 && isPlace(spans[i - 1]);
		const after = forms[span.last + 1]?.key === "and" && spans[i + 1]?.first === span.last + 2 && isPlace(spans[i + 1]);
		return before || after ? { ...span, type: "place" } : span;
	});
};
