import type { ComponentChildren } from "preact";
import type { CardFacts, Named } from "../core/card-facts";
import type { CardWords } from "./card-texts";
import { NameList } from "./NameList";
import { writtenDate } from "./written-date";

type Props = CardWords & { readonly facts: CardFacts; readonly writtenOn?: string | undefined };

/** More neighbours than this are counted, not named. */
const MOST_NEIGHBOURS = 6;
const MOST_LEADERS = 4;

/** What the dictionary knows around a place or a body, in lines of a label and its names. */
export const FactList = ({ facts, writtenOn, t, locale, onOpen }: Props) => {
	const { liesIn, capital, seat, leaders = [], neighbours = [], claimedBy, controlledBy, designatedBy, note } = facts;
	const names = (list: readonly Named[]) => <NameList names={list} locale={locale} onOpen={onOpen} />;
	const hidden = neighbours.length - MOST_NEIGHBOURS;
	const shown = hidden > 1 ? neighbours.slice(0, MOST_NEIGHBOURS) : neighbours;
	const more = hidden > 1 ? [{ id: "", name: t("cardMoreNames", String(hidden)) }] : [];
	const rows: [key: string, label: string, value: ComponentChildren][] = [];
	const row = (label: string, value: ComponentChildren) => rows.push([label, label, value]);
	if (liesIn) row(t("cardLiesIn"), <NameList names={liesIn} locale={locale} onOpen={onOpen} isNested />);
	if (capital) row(t("cardCapital"), names([capital]));
	for (const { id, name, title, from } of leaders.slice(0, MOST_LEADERS))
		rows.push([
			id,
			title,
			<>
				{names([{ id, name }])}
				{from && <span class="years"> {t("cardSince", from.slice(0, 4))}</span>}
			</>,
		]);
	if (seat) row(t("cardSeat"), names([seat]));
	if (neighbours.length > 0) row(t("cardNeighbours"), names([...shown, ...more]));
	if (claimedBy) row(t("cardClaimedBy"), names(claimedBy));
	if (controlledBy) row(t("cardControlledBy"), names(controlledBy));
	if (designatedBy) row(t("cardDesignatedBy"), new Intl.ListFormat(locale).format(designatedBy));
	if (rows.length === 0 && !note) return null;
	return (
		<section class="facts">
			{note && (
				<p class="note" dir="auto">
					{note}
				</p>
			)}
			{rows.length > 0 && (
				<dl>
					{rows.map(([key, label, value]) => (
						<div key={key} class="fact">
							<dt dir="auto">{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
			)}
			{leaders.length > 0 && writtenOn && (
				<p class="when">{t("cardLeadersWhen", writtenDate(writtenOn, { locale, upTo: "month" }))}</p>
			)}
		</section>
	);
};
