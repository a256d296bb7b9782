import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Own } from "../core/own/own-entries";
import type { OwnRead } from "../core/own/read-own";
import { type MessageKey, t } from "../platform/translate";
import { ownStore } from "./own-store";

/** Changes the reader's own entries; resolves to whether that could be stored. */
export type ChangeOwn = (change: (own: Own) => Own) => Promise<boolean>;

/** The reader's own entries as they are now, in whatever window they change, and the way to change them. */
export const useOwn = (
	onProblem: (problem: string | null) => void,
	signal: AbortSignal,
): { readonly read: OwnRead | null; readonly change: ChangeOwn } => {
	const store = useMemo(ownStore, []);
	const [read, setRead] = useState<OwnRead | null>(null);
	useEffect(() => {
		const tell = (problem: MessageKey) => onProblem(t(problem));
		store.watch(setRead, signal);
		store.load().then(setRead, () => tell("problemNotRead"));
	}, [store, signal, onProblem]);
	const change = useCallback<ChangeOwn>(
		async (changed) => {
			try {
				setRead(await store.update(({ own }) => ({ own: changed(own), lost: 0 })));
				onProblem(null);
				return true;
			} catch {
				onProblem(t("problemNotSaved"));
				return false;
			}
		},
		[store, onProblem],
	);
	return { read, change };
};
