import { useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import type { DatedRole, ReadingEntity } from "../core/reading";
import { countryNames } from "../platform/country-names";
import { t } from "../platform/translate";

type Props = {
	readonly entity: ReadingEntity;
	readonly names: ReadonlyMap<EntityId, string>;
	readonly onJump: (nth: number) => void;
	readonly onOpenOther: (entity: EntityId) => void;
};

/** How many of the names that stand near this one are offered. */
const MOST_COMPANIONS = 4;

const years = ({ from, to, undated }: DatedRole): string => {
	const year = (date: string | undefined) => date?.slice(0, 4) ?? "";
	return undated || (!from && !to) ? "" : ` (${year(from)}–${year(to)})`;
};

const roleWords = (role: DatedRole): string =>
	`${role.acting ? `${t("roleActing")} ` : ""}${role.title}${role.ofName ? `, ${role.ofName}` : ""}${years(role)}`;

const wikipedia = (title: string): string =>
	`https://en.wikipedia.org/wiki/${encodeURIComponent(title.replace(/ /g, "_"))}`;

const isSameRole = (a: DatedRole | undefined, b: DatedRole | undefined): boolean =>
	a !== undefined && b !== undefined && a.title === b.title && a.of === b.of && a.from === b.from;

/** What is known of one member of the cast, and the way through its mentions on the page. */
export const CastCard = ({ entity, names, onJump, onOpenOther }: Props) => {
	const [at, setAt] = useState(0);
	const { roleThen, roleLatest, countries, link, description, count } = entity;
	const companions = entity.with.filter((id) => names.has(id)).slice(0, MOST_COMPANIONS);
	const go = (step: number) => {
		const next = (at + step + count) % count;
		setAt(next);
		onJump(next);
	};
	return (
		<div class="card">
			{description !== "" && <p dir="auto">{description}</p>}
			<dl>
				{roleThen && (
					<>
						<dt>{t("roleThen")}</dt>
						<dd>{roleWords(roleThen)}</dd>
					</>
				)}
				{roleLatest && !isSameRole(roleThen, roleLatest) && (
					<>
						<dt>{t("roleLatest", [roleLatest.asOf.slice(0, 7)])}</dt>
						<dd>{roleWords(roleLatest)}</dd>
					</>
				)}
				{countries.length > 0 && (
					<>
						<dt>{t("country")}</dt>
						<dd>{countryNames(countries)}</dd>
					</>
				)}
				{companions.length > 0 && (
					<>
						<dt>{t("namedWith")}</dt>
						<dd class="companions">
							{companions.map((id) => (
								<button key={id} type="button" class="link" onClick={() => onOpenOther(id)}>
									{names.get(id)}
								</button>
							))}
						</dd>
					</>
				)}
			</dl>
			<div class="card-foot">
				{count > 1 ? (
					<span class="steps">
						<button type="button" class="tool" aria-label={t("previousMention")} onClick={() => go(-1)}>
							‹
						</button>
						<span aria-live="polite">{t("mentionNofM", [at + 1, count])}</span>
						<button type="button" class="tool" aria-label={t("nextMention")} onClick={() => go(1)}>
							›
						</button>
					</span>
				) : (
					<button type="button" class="link" onClick={() => onJump(0)}>
						{t("showInText")}
					</button>
				)}
				{link && (
					<a href={wikipedia(link)} target="_blank" rel="noreferrer">
						{t("wikipedia")}
					</a>
				)}
			</div>
		</div>
	);
};
