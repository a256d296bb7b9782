import type { DatedRole } from "../core/reading";
import type { CardTranslate } from "./card-texts";

/** Whether two roles are one and the same office in one and the same term. */
export const isSameRole = (a: DatedRole, b: DatedRole): boolean =>
	a.title === b.title && a.of === b.of && a.from === b.from && a.to === b.to;

/** The office and what it belongs to: "Secretary of State, United States"; "acting …", "former …" where that is so. */
export const roleTitle = (role: DatedRole, t: CardTranslate, asLatest = false): string => {
	const title = role.ofName ? `${role.title}, ${role.ofName}` : role.title;
	if (asLatest && role.to) return t("cardFormer", title);
	return role.acting ? t("cardActing", title) : title;
};

/** When it was held, in years: "2021–2025", "since 2021", "until 2025"; empty where neither is known. */
export const roleYears = ({ from, to }: DatedRole, t: CardTranslate): string => {
	const [begin, end] = [from?.slice(0, 4), to?.slice(0, 4)];
	if (begin && end) return begin === end ? begin : `${begin}–${end}`;
	if (begin) return t("cardSince", begin);
	return end ? t("cardUntil", end) : "";
};
