import * as v from "valibot";
import { type Migrations, migrate, type StoredFields } from "../core/migrate";
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from "../core/settings";

/** What storage holds of the settings: the version and whatever differs from the defaults. */
export type StoredSettings = { readonly version: number; readonly [field: string]: unknown };

type Fields = StoredFields;

const MIGRATIONS: Migrations = {};

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const migrated = (stored: Fields): Fields => migrate(stored, { migrations: MIGRATIONS, unnumbered: 1 });

const valid = <S extends v.GenericSchema>(schema: S, value: unknown, fallback: v.InferOutput<S>): v.InferOutput<S> => {
	const parsed = v.safeParse(schema, value);
	return parsed.success ? parsed.output : fallback;
};

const { sites, kinds, paused, density, hoverDelayMs, wholePage, holdKey, knownDays, hideKnown } =
	settingsSchema.entries;

/** Site by site: the schema of the whole record would refuse all for one, and drops hosts that are called like parts of every object. */
const validSites = (stored: unknown): Settings["sites"] =>
	Object.fromEntries(
		Object.entries(isFields(stored) ? stored : {}).flatMap(([host, state]) => {
			const parsed = v.safeParse(sites.value, state);
			return parsed.success && v.is(sites.key, host) ? [[host, parsed.output]] : [];
		}),
	);

/**
 * The settings that a stored value stands for. Each field is judged alone: a bad or missing one falls back to its default and
 * takes nothing else with it; fields of a newer version are ignored. Never throws.
 */
export const settingsFrom = (stored: unknown): Settings => {
	const fields = migrated(isFields(stored) ? stored : {});
	const storedKinds = isFields(fields.kinds) ? fields.kinds : {};
	const standard = DEFAULT_SETTINGS;
	const kind = (name: keyof Settings["kinds"]): boolean =>
		valid(kinds.entries[name], storedKinds[name], standard.kinds[name]);
	return {
		version: standard.version,
		sites: validSites(fields.sites),
		paused: valid(paused, fields.paused, standard.paused),
		density: valid(density, fields.density, standard.density),
		kinds: { person: kind("person"), organisation: kind("organisation"), place: kind("place") },
		hoverDelayMs: valid(hoverDelayMs, fields.hoverDelayMs, standard.hoverDelayMs),
		wholePage: valid(wholePage, fields.wholePage, standard.wholePage),
		holdKey: valid(holdKey, fields.holdKey, standard.holdKey),
		knownDays: valid(knownDays, fields.knownDays, standard.knownDays),
		hideKnown: valid(hideKnown, fields.hideKnown, standard.hideKnown),
	};
};

const invalid = (schema: v.GenericSchema, value: unknown): boolean => value !== undefined && !v.is(schema, value);

/** How many parts of a stored value are damaged and fall back to their defaults; fields and values of a newer version are not damaged. */
export const damageIn = (stored: unknown): number => {
	if (stored === undefined) return 0;
	if (!isFields(stored)) return 1;
	const fields = migrated(stored);
	if (typeof fields.version === "number" && fields.version > DEFAULT_SETTINGS.version) return 0;
	const { version: _version, sites: _sites, kinds: _kinds, ...plain } = settingsSchema.entries;
	const fieldsLost = Object.entries(plain).filter(([name, schema]) => invalid(schema, fields[name])).length;
	const shapesLost = [fields.sites, fields.kinds].filter((part) => part !== undefined && !isFields(part)).length;
	const sitesLost = isFields(fields.sites)
		? Object.keys(fields.sites).length - Object.keys(validSites(fields.sites)).length
		: 0;
	const storedKinds = isFields(fields.kinds) ? fields.kinds : {};
	const kindsLost = Object.entries(kinds.entries).filter(([name, schema]) => invalid(schema, storedKinds[name])).length;
	return fieldsLost + shapesLost + sitesLost + kindsLost;
};

const differing = (values: Fields, standard: Fields): Fields =>
	Object.fromEntries(
		Object.entries(values).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(standard[field])),
	);

/**
 * What has to be stored for these settings: only what differs from the defaults, so that a better default reaches everybody who
 * never chose. `settingsFrom(differencesOf(s))` equals `s`.
 */
export const differencesOf = (settings: Settings): StoredSettings => {
	const differences = differing({ ...settings, kinds: undefined }, { ...DEFAULT_SETTINGS, kinds: undefined });
	const differingKinds = differing(settings.kinds, DEFAULT_SETTINGS.kinds);
	return {
		...differences,
		...(Object.keys(differingKinds).length > 0 ? { kinds: differingKinds } : {}),
		version: settings.version,
	};
};
