type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const versionOf = (value: unknown): number =>
	isFields(value) && typeof value.version === "number" ? value.version : Number.NEGATIVE_INFINITY;

/** Equal as JSON, whatever the order of the fields. */
const isSame = (a: unknown, b: unknown): boolean => {
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
	if (!isFields(a) || !isFields(b)) return Object.is(a, b);
	const names = Object.keys(a);
	return (
		names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
	);
};

/** Whether `read` is what this version makes of `stored`: the same, but for fields that it does not know or that were left out. */
const isReadingOf = (read: unknown, stored: unknown): boolean =>
	isFields(read) && isFields(stored)
		? Object.entries(read).every(([name, value]) => !Object.hasOwn(stored, name) || isSame(value, stored[name]))
		: isSame(read, stored);

type Change = { readonly before: unknown; readonly next: unknown };

const listWith = (stored: readonly unknown[], before: readonly unknown[], next: readonly unknown[]): unknown[] => {
	const known = before.map((one) => ({ one, stored: stored.find((raw) => isReadingOf(one, raw)) }));
	const understood = new Set(known.map((one) => one.stored));
	const kept = next.map((one) => known.find((old) => isSame(old.one, one))?.stored ?? one);
	return [...kept, ...stored.filter((raw) => !understood.has(raw))];
};

const valueWith = (stored: unknown, { before, next }: Change): unknown => {
	if (isSame(before, next)) return stored;
	if (isFields(stored) && isFields(before)) return fieldsWith(stored, before, isFields(next) ? next : {});
	if (Array.isArray(stored) && Array.isArray(before)) return listWith(stored, before, Array.isArray(next) ? next : []);
	return next;
};

const fieldsWith = (stored: Fields, before: Fields, next: Fields): Fields => {
	const names = new Set([...Object.keys(stored), ...Object.keys(next)]);
	const fields = [...names].map((name) => {
		const own = (of: Fields) => (Object.hasOwn(of, name) ? of[name] : undefined);
		return [name, valueWith(own(stored), { before: own(before), next: own(next) })] as const;
	});
	return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
};

/** Whether a stored value was written by a newer version than the one that writes `own`. */
export const isNewer = (stored: unknown, own: unknown): boolean => versionOf(stored) > versionOf(own);

/**
 * What has to be stored after a change, so that a version which the reader went back to loses nothing that a newer one wrote: what this version does
 * not know, or cannot read, stays as it is beside what was changed, under the number of the newer version.
 * @param stored what is there; `change` how this version writes what it read of it, before and after the change
 */
export const keepNewer = (stored: unknown, change: Change): unknown => {
	if (!isNewer(stored, change.next) || !isFields(stored) || !isFields(change.before) || !isFields(change.next))
		return change.next;
	return { ...fieldsWith(stored, change.before, change.next), version: stored.version };
};
