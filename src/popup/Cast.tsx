import { useMemo, useRef, useState } from "preact/hooks";
import type { EntityId, EntityType } from "../core/entity";
import { storyPins } from "../core/map/story-pins";
import type { PageReport } from "../core/protocol";
import type { Reading } from "../core/reading";
import { t } from "../platform/translate";
import { CastCard } from "./CastCard";
import { CastGroupList } from "./CastGroupList";
import { CastSummary } from "./CastSummary";
import { castOf } from "./cast-of";
import { Filters } from "./Filters";
import { moveFocus } from "./move-focus";
import { StoryPanel } from "./StoryPanel";

type Props = {
	readonly reading: Reading;
	/** Sentences of the article by entity id. */
	readonly passages: PageReport["passages"];
	readonly onJump: (entity: EntityId, nth: number) => void;
};

/** The people, organisations and places of the page, to search and to open. Opening one takes the page to its first mention. */
export const Cast = ({ reading, passages, onJump }: Props) => {
	const [query, setQuery] = useState("");
	const [only, setOnly] = useState<EntityType | null>(null);
	const [open, setOpen] = useState<EntityId | null>(null);
	const list = useRef<HTMLDivElement>(null);
	const groups = useMemo(() => castOf(reading, query), [reading, query]);
	const pins = useMemo(() => storyPins(reading), [reading]);
	const shown = groups.filter(({ type, members }) => members.length > 0 && (only === null || only === type));
	const onArrow = (event: KeyboardEvent) => list.current && moveFocus(list.current, event);
	const show = (entity: EntityId) => {
		setOpen(entity);
		onJump(entity, 0);
	};
	const showOther = (entity: EntityId) => {
		setQuery("");
		setOnly(null);
		show(entity);
	};
	return (
		<>
			<CastSummary reading={reading} />
			<Filters groups={groups} query={query} only={only} onQuery={setQuery} onOnly={setOnly} onArrowDown={onArrow} />
			<div class="cast" ref={list}>
				{query === "" && (only === null || only === "place") && pins.length > 0 && (
					<StoryPanel pins={pins} passages={passages} onOpen={show} />
				)}
				{shown.length === 0 && <p class="waiting">{t("searchFoundNothing", [query])}</p>}
				{shown.map((group) => (
					<CastGroupList
						key={`${group.type} ${query}`}
						group={group}
						isDated={reading.article.date !== null}
						open={open}
						onToggle={(id) => (open === id ? setOpen(null) : show(id))}
						onArrow={onArrow}
						card={(entity) => (
							<CastCard
								entity={entity}
								reading={reading}
								passage={passages[entity.id]}
								onJump={(nth) => onJump(entity.id, nth)}
								onOpenOther={showOther}
							/>
						)}
					/>
				))}
			</div>
		</>
	);
};
