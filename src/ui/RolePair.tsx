import type { DatedRole } from "../core/reading";
import type { CardModel } from "./card-model";
import type { CardTranslate } from "./card-texts";
import { isSameRole, roleTitle, roleYears } from "./role-words";
import { writtenDate } from "./written-date";

type Props = { readonly model: CardModel; readonly t: CardTranslate; readonly locale: string };

/** The role at the date of the article beside the latest that is known; one of them where they are the same, nothing where there is none. */
export const RolePair = ({ model, t, locale }: Props) => {
	const { roleThen, roleLatest, writtenOn } = model;
	if (!roleLatest)
		return roleThen ? <dl class="roles">{<Cell label={t("cardThen")} role={roleThen} t={t} />}</dl> : null;
	/** Month and year stay on one line. */
	const month = (date: string): string => writtenDate(date, { locale, upTo: "month" }).replace(" ", "\u00A0");
	const known = t("cardLatest", month(roleLatest.asOf));
	const latest = model.mayHaveChanged ? t("cardMayHaveChanged", known) : known;
	if (!roleThen)
		return (
			<dl class="roles">
				<Cell label={latest} role={roleLatest} t={t} isLatest />
			</dl>
		);
	const isSame = isSameRole(roleThen, roleLatest);
	if (isSame && !roleLatest.to)
		return (
			<dl class="roles">
				<Cell label={t("cardThenAndLatest", month(roleLatest.asOf))} role={roleThen} t={t} />
			</dl>
		);
	return (
		<dl class="roles" data-pair>
			<Cell label={writtenOn ? t("cardThenDated", month(writtenOn)) : t("cardThen")} role={roleThen} t={t} />
			{isSame ? (
				<div class="role">
					<dt>{latest}</dt>
					<dd class="ended">{t("cardNoLonger")}</dd>
				</div>
			) : (
				<Cell label={latest} role={roleLatest} t={t} isLatest />
			)}
		</dl>
	);
};

type CellProps = {
	readonly label: string;
	readonly role: DatedRole;
	readonly t: CardTranslate;
	readonly isLatest?: boolean;
};

const Cell = ({ label, role, t, isLatest = false }: CellProps) => {
	const years = roleYears(role, t);
	return (
		<div class="role">
			<dt>{label}</dt>
			<dd dir="auto">
				{roleTitle(role, t, isLatest)}
				{years !== "" && <span class="years"> {years}</span>}
			</dd>
		</div>
	);
};
