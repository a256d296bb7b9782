import type { Alias, Entity, EntityId } from "../core/entity";
import type { Hit, LexiconFlags, LookUpReply, Sense } from "../core/look-up";
import { compareIds } from "./compare-ids";
import { decodeUtf8 } from "./decode-utf8";
import type { Dictionary } from "./dictionary";
import { hashKey } from "./hash-key";
import { INFO_EXTRA, INFO_NEEDS, type PackedMeta } from "./layout";
import { openFile } from "./open-file";
import { openKeys } from "./open-keys";
import { openRuns } from "./open-runs";
import { openSenses } from "./open-senses";
import { type RecordContext, readIdAndName, readRecord } from "./read-record";
import { type WordFilter, wordFilter } from "./word-filter";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_FLAGS: LexiconFlags = {};
/** Countries, regions and bodies are asked for again and again; more than this are not kept. */
const MAX_REMEMBERED = 1_000;

/** The same function that keeps its last answers: records do not change. */
const remembering = <T>(ask: (entity: number) => T): ((entity: number) => T) => {
	const answers = new Map<number, T>();
	return (entity) => {
		const known = answers.get(entity);
		if (known !== undefined) return known;
		const answer = ask(entity);
		if (answers.size >= MAX_REMEMBERED) answers.clear();
		answers.set(entity, answer);
		return answer;
	};
};

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
	const textBases = new Uint32Array(buffer, ranges.textBases.offset, ranges.textBases.length / 4);
	const filter = (name: "givenNames" | "surnames"): WordFilter => wordFilter(bytesOf(name));
	const givenNames = filter("givenNames");
	const surnames = filter("surnames");
	const senses = openSenses(buffer, ranges);
	const entityCount = numberRuns.count;
	const countries = new Map(
		meta.countries.map(([code, name, number]) => [code, { name, numbers: number < 0 ? [] : [number] }]),
	);
	const idAndName = remembering((entity) => readIdAndName(context, entity));
	const read = remembering((entity) => readRecord(context, entity));
	const idOf = (entity: number): EntityId => idAndName(entity).id;
	const context: RecordContext = {
		id: idOf,
		name: (entity) => idAndName(entity).name,
		parent: (entity) => read(entity).entity,
		numbers: bytesOf("numbers"),
		texts: bytesOf("texts"),
		numberStart: numberRuns.start,
		numberLength: numberRuns.length,
		textBase: (block) => textBases[block] ?? 0,
		shared,
		prefix: (entity) => {
			let prefix = "";
			for (const [name, first] of meta.groups) if (first <= entity) prefix = name;
			return prefix;
		},
		firstSurface: (entity) => keys.surface(senses.firstKey(entity)),
		ownSurface: (entity, n) => keys.surface(senses.firstKey(entity) + n),
		cities: bytesOf("cities"),
		firstCity: meta.groups.find(([prefix]) => prefix === "g:")?.[1] ?? 0,
		countries: meta.countries,
		countryName: (code) => countries.get(code ?? "")?.name ?? "",
		countryEntity: (code) => countries.get(code)?.numbers ?? [],
		provenances: meta.provenances,
		shapes: new Uint32Array(buffer, ranges.shapes.offset, ranges.shapes.length / 4),
	};
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
		return index < 0 ? undefined : readRecord(context, index).entity;
	};

	const sense = (
		number: number,
		info: number,
		extra: { readonly prior: number; readonly needs: number; readonly surface: string },
	): Sense => {
		const found: Writable<Sense> = { entity: idOf(number), alias: senses.aliasType(info), prior: extra.prior };
		if (senses.isExact(info)) found.exact = extra.surface;
		if (extra.needs > 0) found.needs = shared(extra.needs - 1).split("\n");
		return found;
	};
	const sensesOf = (key: number): Sense[] => {
		const info = keys.info(key);
		const surface = keys.surface(key);
		const needs = info & INFO_NEEDS ? senses.ownNeeds(key) : 0;
		const found = [sense(senses.owner(key), info, { prior: keys.prior(key), needs, surface })];
		if ((info & INFO_EXTRA) === 0) return found;
		for (const one of senses.extras(key))
			found.push(sense(one.entity, one.info, { ...one, surface: one.surface > 0 ? shared(one.surface - 1) : surface }));
		return found.sort((a, b) => b.prior - a.prior);
	};
	const ownersOf = (key: number): number[] => [
		senses.owner(key),
		...(keys.info(key) & INFO_EXTRA ? senses.extras(key).map((one) => one.entity) : []),
	];
	/** What the word lists say of a single word. */
	const flagsOf = (hash: number, key: number): LexiconFlags => {
		const flags: Writable<LexiconFlags> = {};
		if (givenNames.has(hash)) flags.givenName = true;
		if (surnames.has(hash)) flags.surname = true;
		if (key >= 0 && keys.isCommon(key)) flags.common = true;
		return flags;
	};
	const lookUp = (asked: readonly string[]): LookUpReply => {
		const hits: Record<string, Hit> = {};
		const entities: Record<EntityId, Entity> = {};
		const include = (number: number, withNeighbours: boolean): void => {
			const id = idOf(number);
			const isNew = !Object.hasOwn(entities, id);
			if (!isNew && !withNeighbours) return;
			const found = read(number);
			entities[id] = found.entity;
			if (withNeighbours) for (const neighbour of found.neighbours) include(neighbour, false);
		};
		const done = new Set<number>();
		for (const text of asked) {
			const hash = hashKey(text);
			const key = keys.find(text, hash);
			const isListed = !text.includes(" ") && (givenNames.has(hash) || surnames.has(hash));
			if (key < 0 && !isListed) continue;
			hits[text] = { senses: key < 0 ? [] : sensesOf(key), flags: text.includes(" ") ? NO_FLAGS : flagsOf(hash, key) };
			if (key < 0) continue;
			for (const number of ownersOf(key)) {
				if (done.has(number)) continue;
				done.add(number);
				include(number, true);
			}
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

	function* allIds(): Generator<EntityId> {
		for (let number = 0; number < entityCount; number++) yield idOf(number);
	}
	return { lookUp, entity, aliases, info: meta.info, ids: allIds };
};
