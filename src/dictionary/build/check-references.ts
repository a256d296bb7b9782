import type { EntityId } from "../../core/entity";
import { compareIds } from "../compare-ids";
import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";
import { complainer } from "./complain";

const IS_ID = /^[pocagrsw]:/;

const isOwnAncestor = ({ id, parent }: Draft, parents: ReadonlyMap<EntityId, EntityId | undefined>): boolean => {
	const seen = new Set<EntityId>();
	for (let at = parent; at !== undefined && !seen.has(at); at = parents.get(at)) {
		if (at === id) return true;
		seen.add(at);
	}
	return false;
};

/** References of drafts to ids that nobody has, retired ids in use, and files that are not sorted by id. */
export const checkReferences = (
	drafts: readonly Draft[],
	known: { readonly ids: ReadonlySet<EntityId>; readonly retired: ReadonlySet<EntityId> },
): readonly Problem[] => {
	const problems: Problem[] = [];
	const parents = new Map(drafts.map(({ id, parent }) => [id, parent]));
	let before: Draft | undefined;
	for (const draft of drafts) {
		const { complain, problems: here } = complainer(draft);
		const refer = (field: string, id: EntityId | undefined, line?: number): void => {
			if (id !== undefined && !known.ids.has(id)) complain(field, `nobody has the id ${id}`, line);
		};
		if (known.retired.has(draft.id)) complain("id", `${draft.id} is retired and may not be used again`);
		if (before?.file === draft.file && compareIds(before.id, draft.id) > 0)
			complain("id", `${draft.id} belongs before ${before.id}`);
		before = draft;
		refer("parent", draft.parent);
		if (isOwnAncestor(draft, parents)) complain("parent", "leads back to the entry itself");
		refer("stands-for", draft.standsFor);
		for (const id of draft.status?.claimed ?? []) refer("claimed", id);
		for (const id of draft.status?.controlled ?? []) refer("controlled", id);
		draft.roles.forEach(({ of }, i) => {
			if (of && IS_ID.test(of)) refer("role", of, draft.roleLines[i]);
		});
		draft.aliases.forEach(({ needs = [], type }, i) => {
			for (const need of needs) if (IS_ID.test(need)) refer(type, need, draft.aliasLines[i]);
		});
		problems.push(...here);
	}
	return problems;
};
