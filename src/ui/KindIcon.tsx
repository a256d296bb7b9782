import type { EntityType } from "../core/entity";

/** One path each on a 24 × 24 grid. */
const PATHS: Readonly<Record<EntityType, string>> = {
	person:
		"M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm0 2.25c-4.6 0-8.25 2.4-8.25 5.6V21h16.5v-1.15c0-3.2-3.65-5.6-8.25-5.6Z",
	organisation:
		"M12 2.5 3 7v2h18V7l-9-4.5ZM5 10.75v6.5h2.5v-6.5H5Zm5.75 0v6.5h2.5v-6.5h-2.5Zm5.75 0v6.5H19v-6.5h-2.5ZM3 19v2.25h18V19H3Z",
	place:
		"M12 2a7.25 7.25 0 0 0-7.25 7.25C4.75 14.6 12 22 12 22s7.25-7.4 7.25-12.75A7.25 7.25 0 0 0 12 2Zm0 9.9a2.65 2.65 0 1 1 0-5.3 2.65 2.65 0 0 1 0 5.3Z",
};

/** What an entity is, at a glance; decoration beside words that say it. */
export const KindIcon = ({ type }: { readonly type: EntityType }) => (
	<span class="icon" data-type={type} aria-hidden="true">
		<svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" focusable="false" aria-hidden="true">
			<path d={PATHS[type]} />
		</svg>
	</span>
);
