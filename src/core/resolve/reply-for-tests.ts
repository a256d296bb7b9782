import type { AliasType, Entity, Kind, Role } from "../entity";
import type { Hit, LookUpReply, Sense } from "../look-up";
import { foldKey } from "../text/fold-key";

/** An entry of a hand-made dictionary: what matters for resolution, the rest gets plain values. */
export type SmallEntry = Partial<Omit<Entity, "id" | "kind" | "name">> & {
	readonly id: string;
	readonly kind: Kind;
	readonly name: string;
	/** Further surfaces: type and surface. */
	readonly also?: readonly (readonly [AliasType, string, Partial<Sense>?])[];
	/** How often it is meant, against others of its name. */
	readonly weight?: number;
};

const entityOf = (entry: SmallEntry): Entity => {
	const { also: _also, weight: _weight, ...rest } = entry;
	return {
		description: "",
		countries: [],
		roles: [] as readonly Role[],
		asOf: "2026-08-22",
		sources: ["editorial"],
		...rest,
	};
};

/** The reply of a dictionary that holds just these entries, whatever was asked. Senses of a surface share it by weight. */
export const replyOf = (entries: readonly SmallEntry[]): LookUpReply => {
	const drafts = new Map<string, { readonly sense: Omit<Sense, "prior">; readonly weight: number }[]>();
	for (const entry of entries)
		for (const [alias, surface, more] of [["name", entry.name] as const, ...(entry.also ?? [])]) {
			const key = foldKey(surface);
			const list = drafts.get(key) ?? [];
			list.push({ sense: { ...more, entity: entry.id, alias }, weight: entry.weight ?? 1 });
			drafts.set(key, list);
		}
	const hits: Record<string, Hit> = {};
	for (const [key, list] of drafts) {
		const total = list.reduce((sum, { weight }) => sum + weight, 0);
		const senses = list.map(({ sense, weight }) => ({ ...sense, prior: weight / total }));
		hits[key] = { senses: senses.sort((a, b) => b.prior - a.prior), flags: {} };
	}
	return {
		hits,
		entities: Object.fromEntries(entries.map((entry) => [entry.id, entityOf(entry)])),
		asOf: "2026-08-22",
	};
};
