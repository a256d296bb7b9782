import { useMemo, useState } from "preact/hooks";
import type { OwnEntry } from "../core/own/own-entries";
import { foldKey } from "../core/text/fold-key";
import { plural, t } from "../platform/translate";
import { kindText } from "../ui/card-texts";

type Props = {
	readonly entries: readonly OwnEntry[];
	readonly onEdit: (entry: OwnEntry) => void;
	readonly onDelete: (entry: OwnEntry) => void;
};

/** A table of thousands of rows is no help to anybody: the rest is found by searching. */
const MOST_ROWS = 100;

type Searchable = { readonly entry: OwnEntry; readonly text: string };

/** By name, with everything that is searched folded once: thousands of entries answer every key at once. */
const searchable = (entries: readonly OwnEntry[]): readonly Searchable[] => {
	const { compare } = new Intl.Collator(t("languageTag"));
	return [...entries]
		.sort((a, b) => compare(a.name, b.name))
		.map((entry) => ({
			entry,
			text: [entry.name, entry.description, ...entry.aliases].map(foldKey).join("\n"),
		}));
};

/** The reader's own entries, to search, to change and to delete. */
export const OwnTable = ({ entries, onEdit, onDelete }: Props) => {
	const [query, setQuery] = useState("");
	const all = useMemo(() => searchable(entries), [entries]);
	const found = all.filter(({ text }) => text.includes(foldKey(query)));
	return (
		<>
			<input
				type="search"
				placeholder={t("ownSearch")}
				aria-label={t("ownSearch")}
				value={query}
				onInput={({ currentTarget }) => setQuery(currentTarget.value)}
			/>
			<p role="status" class="quiet">
				{plural("ownCount", found.length)}
				{found.length > MOST_ROWS && ` ${t("ownMore", [MOST_ROWS])}`}
			</p>
			<div class="scroll panel">
				<table>
					<thead>
						<tr>
							<th scope="col">{t("ownName")}</th>
							<th scope="col">{t("ownKind")}</th>
							<th scope="col">{t("ownDescription")}</th>
							<th scope="col">
								<span class="unseen">{t("ownWays")}</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{found.slice(0, MOST_ROWS).map(({ entry }) => (
							<tr key={entry.id}>
								<th scope="row" dir="auto">
									{entry.name}
								</th>
								<td>{t(kindText(entry.kind))}</td>
								<td dir="auto">{entry.description}</td>
								<td class="ways">
									<button type="button" aria-label={t("ownEditNamed", [entry.name])} onClick={() => onEdit(entry)}>
										{t("ownEdit")}
									</button>
									<button type="button" aria-label={t("ownDeleteNamed", [entry.name])} onClick={() => onDelete(entry)}>
										{t("ownDelete")}
									</button>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	);
};
