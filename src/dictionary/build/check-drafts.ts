import type { EntityId } from "../../core/entity";
import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";
import { checkArticles } from "./check-articles";
import { type CheckContext, checkDraft } from "./check-draft";
import { checkOffices, type Office } from "./check-offices";
import { checkReferences } from "./check-references";

export type DraftsContext = CheckContext & {
	/** Every id of the dictionary, the packages' too. */
	readonly ids: ReadonlySet<EntityId>;
	readonly retired: ReadonlySet<EntityId>;
	readonly offices: readonly Office[];
};

/** Everything that is wrong with drafts, each by itself and together, beyond their form and their merging. */
export const checkDrafts = (drafts: readonly Draft[], context: DraftsContext): readonly Problem[] => [
	...drafts.flatMap((draft) => checkDraft(draft, context)),
	...checkReferences(drafts, context),
	...checkArticles(drafts),
	...checkOffices(drafts, context.offices),
];
