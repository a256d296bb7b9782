import { useEffect, useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import type { StoryPin } from "../core/map/story-pins";
import type { PageReport } from "../core/protocol";
import { plural, t } from "../platform/translate";
import { StoryMap } from "../ui/StoryMap";
import { landOutlineOf } from "./land-outline-of";

type Props = {
	readonly pins: readonly StoryPin[];
	/** Sentences of the article by entity id. */
	readonly passages: PageReport["passages"];
	readonly onOpen: (entity: EntityId) => void;
};

/** Where the story happens; whoever points at a place reads the first sentence that names it. Folds away. */
export const StoryPanel = ({ pins, passages, onOpen }: Props) => {
	const [outline, setOutline] = useState<string | null>(null);
	const [pointed, setPointed] = useState<EntityId | null>(null);
	useEffect(() => {
		let isCurrent = true;
		void landOutlineOf().then((found) => isCurrent && setOutline(found));
		return () => {
			isCurrent = false;
		};
	}, []);
	const pin = pins.find(({ id }) => id === pointed);
	const focus = pins[0];
	return (
		<details class="story" open>
			<summary>
				{t("mapLabel")}
				{focus && <span class="story-focus">{t("mapFocus", [focus.name])}</span>}
			</summary>
			<div class="story-frame">
				<StoryMap
					outline={outline}
					pins={pins}
					pointed={pointed}
					label={t("mapLabel")}
					pinLabel={({ name, count }) => t("mapPin", [name, plural("countMentions", count)])}
					onPoint={setPointed}
					onOpen={onOpen}
				/>
			</div>
			<p class="story-words" role="status" dir="auto">
				{pin && (
					<>
						<b>{pin.name}</b> {passages[pin.id] ?? plural("countMentions", pin.count)}
					</>
				)}
			</p>
		</details>
	);
};
