import type { DatedRole } from "../core/reading";
import type { CardModel } from "./card-model";
import type { CardTranslate } from "./card-texts";
import { isSameRole, roleTitle, roleYears } from "./role-words";
import { writtenDate } from "./written-date";

type Props = { readonly model: CardModel; readonly t: CardTranslate; readonly locale: string };

/** The role at the date of the article beside the latest that is known; one of them where they are the same, nothing where there is none. */
export const RolePair = ({ model, t, locale }: Props) => {
	const { roleThen, roleLatest, writtenOn, introduction } = model;
	if (!roleThen && !roleLatest) return null;
	const asOf = (role: DatedRole) => t("cardAsOf", writtenDate(role.asOf, { locale, upTo: "month" }));
	if (introduction !== undefined && roleLatest)
		return (
			<dl class="roles">
				<RoleCell label={t("cardFromArticle")} role={roleLatest} t={t} />
			</dl>
		);
	const then = writtenOn ? t("cardThenDated", writtenDate(writtenOn, { locale, upTo: "month" })) : t("cardThen");
	const isSame = roleThen !== undefined && roleLatest !== undefined && isSameRole(roleThen, roleLatest);
	return (
		<dl class="roles" data-pair={roleThen && roleLatest && !isSame ? "" : undefined}>
			{roleThen && <RoleCell label={then} role={roleThen} t={t} />}
			{roleLatest && !isSame && (
				<RoleCell label={t("cardLatest")} note={asOf(roleLatest)} role={roleLatest} t={t} isLatest />
			)}
		</dl>
	);
};

type CellProps = {
	readonly label: string;
	readonly note?: string;
	readonly role: DatedRole;
	readonly t: CardTranslate;
	readonly isLatest?: boolean;
};

const RoleCell = ({ label, note, role, t, isLatest = false }: CellProps) => {
	const years = roleYears(role, t);
	return (
		<div class="role">
			<dt>{note ? `${label}, ${note}` : label}</dt>
			<dd>
				{roleTitle(role, t, isLatest)}
				{years !== "" && <span class="years"> {years}</span>}
			</dd>
		</div>
	);
};
