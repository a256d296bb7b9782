import type { DatedRole, ReadingEntity } from "../core/reading";
import { cardWords } from "../platform/card-words";

const inWords = ({ title, ofName, to }: DatedRole): string => {
	const role = ofName ? `${title}, ${ofName}` : title;
	return to === undefined ? role : cardWords("cardFormer", role);
};

/**
 * Who or what a member of the cast is, in one line: the role at the article's date. What somebody became later, or no longer is, would be wrong beside an
 * article of that day, so the description takes its place; where no day is known, the latest known role does. Whom
 * only the article names, without a word on them, is said to be from it.
 */
export const rowLine = ({ id, roleThen, roleLatest, description }: ReadingEntity, isDated: boolean): string => {
	if (roleThen) return roleThen.ofName ? `${roleThen.title}, ${roleThen.ofName}` : roleThen.title;
	const isOfArticle = id.startsWith("x:");
	if (roleLatest && (isOfArticle || !isDated || description === "")) return inWords(roleLatest);
	return description === "" && isOfArticle ? cardWords("cardFromArticle") : description;
};
