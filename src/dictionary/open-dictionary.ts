import type { Alias, Entity, EntityId } from "../core/entity";
import type { Hit, LexiconFlags, LookUpReply, Sense } from "../core/look-up";
import { foldKey } from "../core/text/fold-key";
import { openCities } from "./city-columns";
import { compareIds } from "./compare-ids";
import { decodeUtf8 } from "./decode-utf8";
import type { Dictionary } from "./dictionary";
import { hashKey } from "./hash-key";
import { INFO_EXTRA, INFO_NEEDS, type PackedMeta } from "./layout";
import { openFile } from "./open-file";
import { openKeys } from "./open-keys";
import { openRuns } from "./open-runs";
import { openSenses } from "./open-senses";
import { type RecordContext, readHead } from "./read-head";
import { type ReadEntity, readRecord } from "./read-record";
import { typedName, withoutType } from "./typed-name";
import { type WordFilter, wordFilter } from "./word-filter";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Countries, regions and bodies are asked for again and again; more than this are not kept. */
const MAX_REMEMBERED = 500;
/** "Aichi Prefecture" is hardly ever anything else. */
const TYPED_PRIOR = 0.94;

/** The same function that keeps its last answers: records do not change. */
const remembering = <T>(ask: (entity: number) => T): ((entity: number) => T) => {
	const answers = new Map<number, T>();
	/** The oldest goes for the newest: what is kept comes to rest at one size. */
	const order: number[] = [];
	let at = 0;
	return (entity) => {
		const known = answers.get(entity);
		if (known !== undefined) return known;
		const answer = ask(entity);
		const oldest = order[at];
		if (oldest !== undefined) answers.delete(oldest);
		order[at] = entity;
		at = (at + 1) % MAX_REMEMBERED;
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
	const sharedRuns = openRuns(buffer, ranges.sharedLengths, ranges.sharedBases, 2);
	const shared = (index: number): string => {
		const start = sharedRuns.start(index);
		return decodeUtf8(sharedBytes, start, start + sharedRuns.length(index));
	};
	const numberRuns = openRuns(buffer, ranges.numberLengths, ranges.numberBases, 2);
	const textRuns = openRuns(buffer, ranges.textLengths, ranges.textBases, 2);
	const filter = (name: "givenNames" | "surnames"): WordFilter => wordFilter(bytesOf(name));
	const givenNames = filter("givenNames");
	const surnames = filter("surnames");
	const senses = openSenses(buffer, ranges);
	const entityCount = numberRuns.count;
	const countries = new Map(meta.countries.map(([code, name, number]) => [code, { name, number }]));
	const head = remembering((entity) => readHead(context, entity));
	const read = remembering((entity) => readRecord(context, entity));
	const idOf = (entity: number): EntityId => head(entity).id;
	const prefixes = meta.groups.map(([prefix]) => prefix);
	const firsts = meta.groups.map(([, first]) => first);
	const context: RecordContext = {
		head,
		parent: (entity) => read(entity).entity,
		numbers: bytesOf("numbers"),
		texts: bytesOf("texts"),
		numberStart: numberRuns.start,
		textStart: textRuns.start,
		textLength: textRuns.length,
		shared,
		prefix: (entity) => {
			let group = firsts.length - 1;
			while (group > 0 && (firsts[group] ?? 0) > entity) group--;
			return prefixes[group] ?? "";
		},
		firstSurface: (entity) => keys.surface(senses.firstKey(entity)),
		ownSurface: (entity, n) => keys.surface(senses.firstKey(entity) + n),
		cities: openCities(bytesOf("cities")),
		firstCity: meta.groups.find(([prefix]) => prefix === "g:")?.[1] ?? 0,
		countries: meta.countries,
		countryName: (code) => countries.get(code ?? "")?.name ?? "",
		countryEntity: (code) => countries.get(code)?.number ?? -1,
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
	/** The senses of a key, the likeliest first; the numbers of the entities are added to `numbers`. */
	const sensesOf = (key: number, numbers: Set<number>): Sense[] => {
		const info = keys.info(key);
		const surface = senses.isExact(info) || info & INFO_EXTRA ? keys.surface(key) : "";
		const needs = info & INFO_NEEDS ? senses.ownNeeds(key) : 0;
		const owner = senses.owner(key);
		numbers.add(owner);
		const found = [sense(owner, info, { prior: keys.prior(key), needs, surface })];
		if ((info & INFO_EXTRA) === 0) return found;
		for (const one of senses.extras(key)) {
			numbers.add(one.entity);
			found.push(sense(one.entity, one.info, { ...one, surface: one.surface > 0 ? shared(one.surface - 1) : surface }));
		}
		return found.sort((a, b) => b.prior - a.prior);
	};
	/** Senses of regions that are called by their name and type: "Aichi Prefecture". */
	const typedSenses = (text: string, numbers: Set<number>): Sense[] => {
		const stem = withoutType(text);
		const key = stem === undefined ? -1 : keys.find(stem);
		if (key < 0) return [];
		const claimants = keys.info(key) & INFO_EXTRA ? senses.extras(key).map((extra) => extra.entity) : [];
		return [senses.owner(key), ...claimants].flatMap((number): Sense[] => {
			const { entity: region, isTyped } = read(number);
			if (!isTyped || foldKey(typedName(region) ?? "") !== text) return [];
			numbers.add(number);
			return [{ entity: region.id, alias: "full", prior: TYPED_PRIOR }];
		});
	};
	const lookUp = (asked: readonly string[]): LookUpReply => {
		const hits: Record<string, Hit> = {};
		const named = new Set<number>();
		asked.forEach((text) => {
			const hash = hashKey(text);
			const key = keys.find(text, hash);
			const flags: Writable<LexiconFlags> = {};
			if (!text.includes(" ")) {
				if (givenNames.has(hash)) flags.givenName = true;
				if (surnames.has(hash)) flags.surname = true;
				if (key >= 0 && keys.isCommon(key)) flags.common = true;
			}
			if (key >= 0) hits[text] = { senses: sensesOf(key, named), flags };
			else {
				const typed = typedSenses(text, named);
				if (typed.length > 0 || flags.givenName || flags.surname) hits[text] = { senses: typed, flags };
			}
		});
		const entities: Record<EntityId, Entity> = {};
		const include = (number: number): ReadEntity => {
			const found = read(number);
			entities[found.entity.id] = found.entity;
			return found;
		};
		const around = new Set<number>();
		named.forEach((number) => {
			include(number).neighbours.forEach((neighbour) => {
				if (!named.has(neighbour)) around.add(neighbour);
			});
		});
		around.forEach(include);
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
		const { entity: read, isTyped } = readRecord(context, number);
		const typed = isTyped ? typedName(read) : undefined;
		if (typed) others.push({ surface: typed, type: "full" });
		const isName = (one: Alias): number => (one.type === "name" ? 0 : 1);
		return [...own, ...others].sort((a, b) => isName(a) - isName(b));
	};

	function* allIds(): Generator<EntityId> {
		for (let number = 0; number < entityCount; number++) yield idOf(number);
	}
	return { lookUp, entity, aliases, info: meta.info, ids: allIds };
};
