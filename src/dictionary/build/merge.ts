import type { Alias, Entity, EntityId, Status } from "../../core/entity";
import { foldKey } from "../../core/text/fold-key";
import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";

/** An entity with its surfaces, the name first. */
export type Named = { readonly entity: Entity; readonly aliases: readonly Alias[] };

export type MergeInput = {
	/** What the packages give. */
	readonly bases: readonly Named[];
	/** What `data/` says: whole entries, or overrides of bases of the same id. */
	readonly drafts: readonly Draft[];
	/** The id of a place written as `City, CC`. */
	readonly seatOf: (text: string) => EntityId | undefined;
};

/** Fields of a draft that go into the entity as they are. */
const ENTITY_FIELDS = [
	"kind",
	"name",
	"description",
	"countries",
	"parent",
	"coordinates",
	"population",
	"populationYear",
	"born",
	"died",
	"founded",
	"dissolved",
	"leader",
	"standsFor",
	"wikipedia",
	"qid",
	"asOf",
] as const satisfies readonly (keyof Entity & keyof Draft)[];

const CAPITALS = /^\p{Lu}{2,4}$/u;
const DOTTED_CAPITALS = /^(?:\p{Lu}\.){2,4}$/u;

/** `US` and `U.S.` fold alike, but where casing counts each has to be known by itself. */
const dotted = (alias: Alias): Alias[] => {
	if (!alias.caseSensitive) return [];
	const { surface } = alias;
	if (CAPITALS.test(surface)) return [{ ...alias, type: "abbr", surface: `${[...surface].join(".")}.` }];
	return DOTTED_CAPITALS.test(surface) ? [{ ...alias, type: "abbr", surface: surface.replace(/\./g, "") }] : [];
};

const mergeAliases = (draft: Draft, base: Named | undefined): Alias[] => {
	const removed = new Set(draft.without.map(foldKey));
	const merged = new Map<string, Alias>();
	const renamed = draft.name !== undefined;
	for (const alias of draft.aliases) merged.set(foldKey(alias.surface), alias);
	for (const alias of base?.aliases ?? []) {
		const key = foldKey(alias.surface);
		if (merged.has(key) || removed.has(key)) continue;
		merged.set(key, renamed && alias.type === "name" ? { ...alias, type: "spelling" } : alias);
	}
	const both = [...merged.values()].flatMap((alias) => [alias, ...dotted(alias)]);
	return both.sort((a, b) => Number(b.type === "name") - Number(a.type === "name"));
};

const mergeEntity = (draft: Draft, base: Entity | undefined, seat: EntityId | undefined): Entity => {
	const { roles, status } = draft;
	const said = Object.fromEntries(
		ENTITY_FIELDS.flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
	);
	const merged: Entity = {
		id: draft.id,
		kind: "other-org",
		name: "",
		description: "",
		countries: [],
		asOf: "",
		...base,
		...said,
		roles: roles.length > 0 ? roles : (base?.roles ?? []),
		sources: [...new Set([...(base?.sources ?? []), ...(draft.sources ?? [])])],
	};
	const statuses: Status = { ...base?.status, ...status };
	return { ...merged, ...(Object.keys(statuses).length > 0 && { status: statuses }), ...(seat && { seat }) };
};

/** Lays `data/` over what the packages give. A draft without a base must be a whole entry; a field that is missing is a problem. */
export const merge = ({
	bases,
	drafts,
	seatOf,
}: MergeInput): { readonly entries: readonly Named[]; readonly problems: readonly Problem[] } => {
	const problems: Problem[] = [];
	const byId = new Map<EntityId, Named>(bases.map((base) => [base.entity.id, base]));
	const seen = new Map<EntityId, Draft>();
	for (const draft of drafts) {
		const problem = (field: string, reason: string): number =>
			problems.push({ file: draft.file, line: draft.lines[field] ?? draft.line, field, reason });
		const earlier = seen.get(draft.id);
		if (earlier) {
			problem("id", `${draft.id} stands already in ${earlier.file}:${earlier.line}`);
			continue;
		}
		seen.set(draft.id, draft);
		const base = byId.get(draft.id);
		const missing = base
			? []
			: (["kind", "name", "description"] as const).filter((field) => draft[field] === undefined);
		if (!base && /^[cag]:/.test(draft.id)) problem("id", `no package has ${draft.id}`);
		for (const field of missing) problem(field, "is missing");
		if (!draft.asOf) problem("as-of", "is missing");
		if (!draft.sources?.length) problem("source", "is missing");
		if (missing.length > 0) continue;
		const seat = draft.seatText === undefined ? undefined : seatOf(draft.seatText);
		if (draft.seatText !== undefined && !seat) problem("seat", `no place is known as "${draft.seatText}"`);
		byId.set(draft.id, { entity: mergeEntity(draft, base?.entity, seat), aliases: mergeAliases(draft, base) });
	}
	return { entries: [...byId.values()], problems };
};
