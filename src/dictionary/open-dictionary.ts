import type { Alias, Entity, EntityId } from "../core/entity";
import type { Hit, LexiconFlags, LookUpReply, Sense } from "../core/look-up";
import { compareIds } from "./compare-ids";
import { decodeUtf8 } from "./decode-utf8";
import type { Dictionary } from "./dictionary";
import { INFO_COMMON, INFO_EXTRA, INFO_NEEDS, type PackedMeta } from "./layout";
import { openFile } from "./open-file";
import { openKeys } from "./open-keys";
import { openRuns } from "./open-runs";
import { openSenses } from "./open-senses";
import { type RecordContext, readId, readRecord } from "./read-record";
import { type WordFilter, wordFilter } from "./word-filter";

const neighboursOf = (entity: Entity): EntityId[] => [
	...entity.countries.map((code) => `c:${code}`),
	...(entity.parent ? [entity.parent] : []),
	...(entity.standsFor ? [entity.standsFor] : []),
	...(entity.seat ? [entity.seat] : []),
	...entity.roles.flatMap(({ of }) => (of?.[1] === ":" ? [of] : [])),
];

/**
 * Opens a packed dictionary: a few views over the buffer, nothing is parsed but a small section of facts about the file.
 * Throws `DictionaryError`, with a message for people, when the buffer is missing, truncated, damaged or of another version.
 */
export const openDictionary = (buffer: ArrayBuffer): Dictionary => {
	const ranges = openFile(buffer);
	const bytesOf = (name: keyof typeof ranges): Uint8Array =>
		new Uint8Array(buffer, ranges[name].offset, ranges[name].length);
	const metaBytes = bytesOf("meta");
	const meta: PackedMeta = JSON.parse(decodeUtf8(metaBytes, 0, metaBytes.length));
	const keys = openKeys(buffer, ranges);
	const sharedBytes = bytesOf("sharedBytes");
	const sharedRuns = openRuns(buffer, ranges.sharedLengths, ranges.sharedBases, "u16");
	const shared = (index: number): string => decodeUtf8(sharedBytes, sharedRuns.start(index), sharedRuns.end(index));
	const numberRuns = openRuns(buffer, ranges.numberLengths, ranges.numberBases, "u16");
	const textRuns = openRuns(buffer, ranges.textLengths, ranges.textBases, "u16");
	const filter = (name: "givenNames" | "surnames"): WordFilter =>
		wordFilter(new Uint16Array(buffer, ranges[name].offset, ranges[name].length / 2));
	const givenNames = filter("givenNames");
	const surnames = filter("surnames");
	const senses = openSenses(buffer, ranges);
	const entityCount = numberRuns.count;
	const context: RecordContext = {
		numbers: bytesOf("numbers"),
		texts: bytesOf("texts"),
		numberStart: numberRuns.start,
		textStart: textRuns.start,
		shared,
		prefix: (entity) => meta.groups.findLast(([, first]) => first <= entity)?.[0] ?? "",
		firstSurface: (entity) => keys.surface(senses.firstKey(entity)),
		ownSurface: (entity, n) => keys.surface(senses.firstKey(entity) + n),
		cities: bytesOf("cities"),
		firstCity: meta.groups.find(([prefix]) => prefix === "g:")?.[1] ?? 0,
		countries: meta.countries,
		provenances: meta.provenances,
		shapes: meta.shapes,
	};
	const idOf = (entity: number): EntityId => readId(context, entity);
	const indexOf = (id: EntityId): number => {
		const group = meta.groups.findIndex(([prefix]) => id.startsWith(prefix));
		let low = meta.groups[group]?.[1] ?? 0;
		let high = group < 0 ? 0 : (meta.groups[group + 1]?.[1] ?? entityCount);
		while (low < high) {
			const middle = (low + high) >> 1;
			const order = compareIds(idOf(middle), id);
			if (order === 0) return middle;
			if (order < 0) low = middle + 1;
			else high = middle;
		}
		return -1;
	};
	const entity = (id: EntityId): Entity | undefined => {
		const index = indexOf(id);
		return index < 0 ? undefined : readRecord(context, index);
	};

	const sense = (number: number, info: number, extra: { prior: number; needs: number; surface: string }): Sense => ({
		entity: idOf(number),
		alias: senses.aliasType(info),
		...(senses.isExact(info) && { exact: extra.surface }),
		...(extra.needs > 0 && { needs: shared(extra.needs - 1).split("\n") }),
		prior: extra.prior,
	});
	const sensesOf = (key: number): Sense[] => {
		const found: Sense[] = [];
		const info = keys.info(key);
		const surface = keys.surface(key);
		found.push(
			sense(senses.owner(key), info, {
				prior: keys.prior(key),
				needs: info & INFO_NEEDS ? senses.ownNeeds(key) : 0,
				surface,
			}),
		);
		if (info & INFO_EXTRA)
			for (const one of senses.extras(key))
				found.push(
					sense(one.entity, one.info, { ...one, surface: one.surface > 0 ? shared(one.surface - 1) : surface }),
				);
		return found.sort((a, b) => b.prior - a.prior);
	};

	/** What the word lists say of a key; they hold single words only. */
	const flagsOf = (text: string, key: number): LexiconFlags => {
		if (text.includes(" ")) return {};
		return {
			...(givenNames.has(text) && { givenName: true }),
			...(surnames.has(text) && { surname: true }),
			...(key >= 0 && keys.info(key) & INFO_COMMON && { common: true }),
		};
	};
	const lookUp = (asked: readonly string[]): LookUpReply => {
		const hits: Record<string, Hit> = {};
		const entities: Record<EntityId, Entity> = {};
		const include = (id: EntityId, withNeighbours: boolean): void => {
			if (Object.hasOwn(entities, id)) return;
			const found = entity(id);
			if (!found) return;
			entities[id] = found;
			if (withNeighbours) for (const neighbour of neighboursOf(found)) include(neighbour, false);
		};
		for (const text of asked) {
			const key = keys.find(text);
			const flags = flagsOf(text, key);
			if (key < 0 && Object.keys(flags).length === 0) continue;
			const found = key < 0 ? [] : sensesOf(key);
			hits[text] = { senses: found, flags };
			for (const one of found) include(one.entity, true);
		}
		return { hits, entities, asOf: meta.info.asOf };
	};

	const aliases = (id: EntityId): Alias[] => {
		const number = indexOf(id);
		if (number < 0) return [];
		const alias = (surface: string, info: number, needs: number): Alias => ({
			surface,
			type: senses.aliasType(info),
			...(senses.isExact(info) && { caseSensitive: true }),
			...(needs > 0 && { needs: shared(needs - 1).split("\n") }),
		});
		const own = senses.keysOf(number).map((key) => {
			const info = keys.info(key);
			return alias(keys.surface(key), info, info & INFO_NEEDS ? senses.ownNeeds(key) : 0);
		});
		const others = senses
			.extrasOf(number)
			.map(({ key, info, needs, surface }) =>
				alias(surface > 0 ? shared(surface - 1) : keys.surface(key), info, needs),
			);
		const isName = (one: Alias): number => (one.type === "name" ? 0 : 1);
		return [...own, ...others].sort((a, b) => isName(a) - isName(b));
	};

	function* ids(): Generator<EntityId> {
		for (let number = 0; number < entityCount; number++) yield idOf(number);
	}
	return { lookUp, entity, aliases, info: meta.info, ids };
};
