import { useMemo, useRef, useState } from "preact/hooks";
import type { EntityId, EntityType } from "../core/entity";
import type { Reading } from "../core/reading";
import { type MessageKey, plural, t } from "../platform/translate";
import { CastRow } from "./CastRow";
import { castOf } from "./cast-of";
import { moveFocus } from "./move-focus";

type Props = {
	readonly reading: Reading;
	readonly onJump: (entity: EntityId, nth: number) => void;
};

const HEADINGS: Readonly<Record<EntityType, MessageKey>> = {
	person: "groupPeople",
	organisation: "groupOrganisations",
	place: "groupPlaces",
};

/** The people, organisations and places of the page, to search and to open. */
export const Cast = ({ reading, onJump }: Props) => {
	const [query, setQuery] = useState("");
	const [only, setOnly] = useState<EntityType | null>(null);
	const [open, setOpen] = useState<EntityId | null>(null);
	const list = useRef<HTMLDivElement>(null);
	const names = useMemo(() => new Map(reading.entities.map((entity) => [entity.id, entity.name])), [reading]);
	const groups = useMemo(() => castOf(reading, query), [reading, query]);
	const found = groups.reduce((sum, group) => sum + group.members.length, 0);
	const shown = groups.filter((group) => group.members.length > 0 && (only === null || group.type === only));
	const onArrow = (event: KeyboardEvent) => list.current && moveFocus(list.current, event);
	const toggle = (entity: EntityId) => {
		setOpen(open === entity ? null : entity);
		if (open !== entity) onJump(entity, 0);
	};
	return (
		<>
			<div class="filters">
				<input
					type="search"
					placeholder={t("searchCast")}
					aria-label={t("searchCast")}
					value={query}
					onInput={(event) => setQuery(event.currentTarget.value)}
					onKeyDown={(event) => event.key === "ArrowDown" && onArrow(event)}
				/>
				<fieldset class="chips">
					<legend class="unseen">{t("filterByType")}</legend>
					{groups.map(({ type, members }) => (
						<button
							key={type}
							type="button"
							class={`chip ${type}`}
							aria-pressed={only === type}
							disabled={members.length === 0 && only !== type}
							onClick={() => setOnly(only === type ? null : type)}
						>
							{t(HEADINGS[type])} <b>{members.length}</b>
						</button>
					))}
				</fieldset>
				<p class="unseen" aria-live="polite">
					{query === "" ? "" : plural("countFound", found)}
				</p>
			</div>
			<div class="cast" ref={list}>
				{shown.length === 0 && <p class="waiting">{t("searchFoundNothing", [query])}</p>}
				{shown.map(({ type, members }) => (
					<section key={type} aria-labelledby={`group-${type}`}>
						<h2 id={`group-${type}`}>{t(HEADINGS[type])}</h2>
						<ul>
							{members.map((entity) => (
								<CastRow
									key={entity.id}
									entity={entity}
									names={names}
									isOpen={open === entity.id}
									onToggle={() => toggle(entity.id)}
									onKeyDown={onArrow}
									onJump={(nth) => onJump(entity.id, nth)}
									onOpenOther={(other) => {
										setQuery("");
										setOnly(null);
										setOpen(other);
									}}
								/>
							))}
						</ul>
					</section>
				))}
			</div>
		</>
	);
};
