import type { EntityType } from "../core/entity";

const PATHS: Readonly<Record<EntityType, string>> = {
	person:
		"M10 10a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zm0 1.6c-3.4 0-6.4 1.8-6.4 4.5V17h12.8v-.9c0-2.7-3-4.5-6.4-4.5z",
	organisation: "M10 2.2 3 6v1.6h14V6zM4.6 8.8v5.4h2V8.8zm4.4 0v5.4h2V8.8zm4.4 0v5.4h2V8.8zM3 15.4V17.4h14v-2z",
	place:
		"M10 2a5.7 5.7 0 0 0-5.7 5.7C4.3 12 10 18 10 18s5.7-6 5.7-10.3A5.7 5.7 0 0 0 10 2zm0 7.8a2.1 2.1 0 1 1 0-4.2 2.1 2.1 0 0 1 0 4.2z",
};

/** The sign for people, organisations or places. Decoration: the words beside it say the same. */
export const TypeIcon = ({ type }: { readonly type: EntityType }) => (
	<span class={`type-icon ${type}`}>
		<svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18">
			<path d={PATHS[type]} fill="currentColor" />
		</svg>
	</span>
);
