export type StoredFields = Readonly<Record<string, unknown>>;

/** `migrations[n]` turns what version n wrote into the form of n + 1. Pure; each has a test, and a dated note when it can go. */
export type Migrations = Readonly<Record<number, (stored: StoredFields) => StoredFields>>;

/**
 * Brings a stored value to the newest form, step by step. What says no version is taken for `unnumbered`; what a newer version wrote is left as it is.
 * `migrate(migrate(x))` equals `migrate(x)`.
 */
export const migrate = (
	stored: StoredFields,
	{ migrations, unnumbered }: { readonly migrations: Migrations; readonly unnumbered: number },
): StoredFields => {
	const version = typeof stored.version === "number" ? stored.version : unnumbered;
	const step = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
	return step ? migrate({ ...step(stored), version: version + 1 }, { migrations, unnumbered }) : stored;
};
