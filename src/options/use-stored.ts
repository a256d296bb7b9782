import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { saveProblem } from "../platform/save-problem";
import type { StoredValue } from "../platform/stored-value";
import { t } from "../platform/translate";

type Telling = {
	/** Tells what could not be read or saved; null: all is well again. */
	readonly onProblem: (problem: string | null) => void;
	readonly signal: AbortSignal;
};

export type Stored<T> = {
	/** Null until it is read. */
	readonly value: T | null;
	/** Resolves to whether the change could be stored. */
	readonly change: (change: (value: T) => T) => Promise<boolean>;
};

/** A stored value as it is now, in whatever window it changes, and the way to change it. */
export const useStored = <T>(open: () => StoredValue<T>, { onProblem, signal }: Telling): Stored<T> => {
	const store = useMemo(() => open(), [open]);
	const [value, setValue] = useState<T | null>(null);
	useEffect(() => {
		store.watch(setValue, signal);
		store.load().then(setValue, () => onProblem(t("problemNotRead")));
	}, [store, signal, onProblem]);
	const change = useCallback(
		async (changed: (value: T) => T) => {
			try {
				setValue(await store.update(changed));
				onProblem(null);
				return true;
			} catch (error) {
				onProblem(t(saveProblem(error)));
				return false;
			}
		},
		[store, onProblem],
	);
	return { value, change };
};
