import type { NameInText } from "./name-in-text";
import { BODY_NOUNS } from "./office-words";

const GENERIC: ReadonlySet<string> = new Set(
	"court ministry parliament senate congress assembly cabinet treasury party bank fund university college institute council commission committee agency authority union federation association organisation organization board bureau department service army navy academy foundation alliance coalition front movement tribunal league forum society".split(
		" ",
	),
);
const MAX_LONG = 4;

/** Finds the longer name of the article that a shorter one stands for. */
export type LongerNames = {
	/** `null` when none or several fit. */
	readonly longFor: (name: NameInText) => NameInText | null;
};

/**
 * Files bodies with several words under what newspapers shorten them to: the words that they begin with ("Lockheed" for "Lockheed Martin"),
 * two or more that they end with ("Marshall Fund"), and the last alone where it says what they are ("the Court").
 */
export const longerNames = (names: readonly NameInText[]): LongerNames => {
	const byKey = new Map<string, Map<string, NameInText>>();
	const file = (key: string, name: NameInText) => {
		const list = byKey.get(key) ?? new Map<string, NameInText>();
		if (list.size < MAX_LONG && !list.has(name.key)) list.set(name.key, name);
		byKey.set(key, list);
	};
	const seen = new Set<string>();
	for (const name of names) {
		if (name.type !== "organisation" || name.tokens.length < 2 || seen.has(name.key)) continue;
		seen.add(name.key);
		const { tokens } = name;
		for (let i = 1; i < tokens.length; i++) {
			const head = tokens.slice(0, i).join(" ");
			if (i > 1 || (head.length > 2 && !BODY_NOUNS.has(head))) file(head, name);
			const tail = tokens.slice(i);
			if (tail.length > 1 || GENERIC.has(tail[0] ?? "")) file(tail.join(" "), name);
		}
	}
	return {
		longFor: (name) => {
			const list = byKey.get(name.key);
			const [only] = list?.values() ?? [];
			return list?.size === 1 && only && only.key !== name.key ? only : null;
		},
	};
};
