import type { CardReply } from "../core/card-facts";
import type { RequestOf } from "../core/protocol";
import type { CardTranslate } from "../ui/card-texts";

/** What cards are made of besides the reading, and where what the reader says on them goes. */
export type CardParts = {
	readonly t: CardTranslate;
	/** The land of the earth as one path; null where the worker cannot be asked. */
	readonly outline: () => Promise<string | null>;
	/** All that one card needs beside the reading; null where the worker cannot be asked. Asked for cards only, never for what is marked. */
	readonly card: (request: RequestOf<"card">) => Promise<CardReply | null>;
	/** Remembers whom a name means. Resolves to whether it could be stored. */
	readonly correct: (said: RequestOf<"correct">) => Promise<boolean>;
	/** Remembers that the reader knows somebody. Resolves to whether it could be stored. */
	readonly know: (said: RequestOf<"know">) => Promise<boolean>;
};
