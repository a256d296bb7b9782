import { useCallback, useEffect, useState } from "preact/hooks";
import type { CardReply } from "../core/card-facts";
import type { ReadingEntity } from "../core/reading";
import { sendToBackground } from "../platform/messages";

export type CardAnswer = {
	/** Null until it has come, and where the worker cannot be asked: a card does without. */
	readonly reply: CardReply | null;
	/** What the reader last said could not be stored. */
	readonly isUnsaved: boolean;
	/** The reader knows this one, or does not any more. */
	readonly know: (isKnown: boolean) => void;
};

/** All that a card needs beside the page's reading. `day`: ISO day of the article, null where it is not known. */
export const useCard = ({ id, name }: Pick<ReadingEntity, "id" | "name">, day: string | null): CardAnswer => {
	const [reply, setReply] = useState<CardReply | null>(null);
	const [isUnsaved, setUnsaved] = useState(false);
	useEffect(() => {
		let isCurrent = true;
		setReply(null);
		const asked = id.startsWith("x:") ? null : id;
		sendToBackground("card", { id: asked, names: [name], day, href: null, isShort: false, others: false }).then(
			(found) => isCurrent && setReply(found),
			() => {},
		);
		return () => {
			isCurrent = false;
		};
	}, [id, name, day]);
	const know = useCallback(
		(isKnown: boolean) =>
			void sendToBackground("know", { id, name, isKnown }).then(
				() => {
					setUnsaved(false);
					setReply((now) => now && { ...now, isKnown });
				},
				() => setUnsaved(true),
			),
		[id, name],
	);
	return { reply, isUnsaved, know };
};
