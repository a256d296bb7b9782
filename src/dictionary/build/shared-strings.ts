import type { Entity } from "../../core/entity";
import type { Entry } from "../entry";
import type { KeyLayout } from "./lay-out-keys";

/** Strings that records refer to by number. */
export type SharedStrings = {
	readonly all: readonly string[];
	readonly numberOf: (text: string) => number | undefined;
};

const stringsOf = (entity: Entity): string[] => [
	entity.description,
	entity.leader ?? "",
	entity.status?.note ?? "",
	...entity.roles.flatMap((role) => [role.title, role.of ?? ""]),
	...(entity.status?.claimed ?? []),
	...(entity.status?.controlled ?? []),
	...(entity.status?.designated ?? []),
];

/** Strings used at least twice in records, and all that the tables of senses need; most used first, so that their numbers are short. */
export const sharedStrings = (entries: readonly Entry[], { keys, extras }: KeyLayout): SharedStrings => {
	const uses = new Map<string, number>();
	const count = (text: string | undefined, times: number): void => {
		if (text) uses.set(text, (uses.get(text) ?? 0) + times);
	};
	for (const { entity } of entries) for (const text of stringsOf(entity)) count(text, 1);
	for (const { needs } of keys) count(needs, 2);
	for (const { needs, surface } of extras) {
		count(needs, 2);
		count(surface, 2);
	}
	const all = [...uses]
		.filter(([, times]) => times > 1)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([text]) => text);
	const numbers = new Map(all.map((text, number) => [text, number]));
	return { all, numberOf: (text) => numbers.get(text) };
};
