import type { Named } from "../core/card-facts";
import type { EntityId } from "../core/entity";

type Props = {
	readonly names: readonly Named[];
	/** BCP 47. */
	readonly locale: string;
	/** Whether one lies in the next, so that no "and" stands between them. */
	readonly isNested?: boolean;
	/** Left out: the names are only words. */
	readonly onOpen?: ((id: EntityId) => void) | undefined;
};

/** Names in a row as the language writes them ("A, B and C"); each opens its card. */
export const NameList = ({ names, locale, isNested = false, onOpen }: Props) => {
	const parts = new Intl.ListFormat(locale, { type: isNested ? "unit" : "conjunction" }).formatToParts(
		names.map(({ name }) => name),
	);
	let next = 0;
	return (
		<>
			{parts.map(({ type, value }) => {
				if (type === "literal") return value;
				const named = names[next++];
				if (!named || named.id === "" || !onOpen) return <bdi key={value}>{value}</bdi>;
				return (
					<button key={named.id} type="button" class="name" dir="auto" onClick={() => onOpen(named.id)}>
						{value}
					</button>
				);
			})}
		</>
	);
};
