import type { Block } from "../core/block";
import type { EntityId } from "../core/entity";
import { applyCorrections } from "../core/own/apply-corrections";
import { articleAddress } from "../core/own/correction-scope";
import { correctionsHere } from "../core/own/find-own";
import type { Own } from "../core/own/own-entries";
import type { PageReport, ReplyOf } from "../core/protocol";
import type { Reading } from "../core/reading";
import { subjectOf } from "../ui/mention-for";

type Entities = ReplyOf<"entities">["entities"];

/** Blocks that hold the names alone, each in its place: that is all of the text that corrections look at. */
const blocksOf = (mentions: Reading["mentions"], surfaces: readonly string[]): readonly Block[] => {
	const texts: string[] = [];
	mentions.forEach(({ block, start }, i) => {
		texts[block] = (texts[block] ?? "").padEnd(start, " ") + (surfaces[i] ?? "");
	});
	return Array.from(texts, (text) => ({ text: text ?? "", kind: "paragraph" }));
};

/**
 * What the page has read, as the reader has corrected it. Nothing is asked for where no correction holds.
 * @param own the reader's own corrections
 * @param entitiesOf asks for the dictionary's entries
 */
export const correctedReport = async (
	report: PageReport,
	own: Own,
	entitiesOf: (ids: EntityId[]) => Promise<Entities>,
): Promise<PageReport> => {
	const { reading, surfaces, href } = report;
	if (!reading || !surfaces || !href || !URL.canParse(href)) return report;
	const place = { site: new URL(href).hostname, article: articleAddress(href) };
	const wanted = correctionsHere(own, place).flatMap(({ instead }) => instead ?? []);
	if (correctionsHere(own, place).length === 0) return report;
	const meant = await entitiesOf(wanted);
	const bodies = Object.values(meant).flatMap(({ roles }) => roles.flatMap(({ of }) => of ?? []));
	const entities = { ...(await entitiesOf(bodies)), ...meant };
	const blocks = blocksOf(reading.mentions, surfaces);
	return { ...report, reading: applyCorrections(reading, { own, place, blocks, entities }).reading };
};

/** Under whom and as which of theirs the page itself knows the n-th mention of a corrected member; null where it knows of none. */
export const uncorrected = (
	{ entity, nth }: { readonly entity: EntityId; readonly nth: number },
	{ shown, read }: { readonly shown: Reading; readonly read: Reading },
): { readonly entity: EntityId; readonly nth: number } | null => {
	const all = shown.mentions.flatMap((mention, i) => (subjectOf(mention) === entity ? [i] : []));
	const at = all[nth % Math.max(1, all.length)];
	const mention = at === undefined ? undefined : read.mentions[at];
	const subject = mention && subjectOf(mention);
	if (at === undefined || !subject) return null;
	return { entity: subject, nth: read.mentions.slice(0, at).filter((one) => subjectOf(one) === subject).length };
};
