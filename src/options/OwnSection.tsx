import { useState } from "preact/hooks";
import { newOwnId, withEntry, withoutEntry } from "../core/own/change-own";
import type { Own, OwnEntry } from "../core/own/own-entries";
import { t } from "../platform/translate";
import { EMPTY_DRAFT, type EntryDraft, EntryForm } from "./EntryForm";
import { FocusedButton } from "./FocusedButton";
import { OwnTable } from "./OwnTable";
import type { ChangeOwn } from "./own-store";
import { Section } from "./Section";
import { UndoLine } from "./UndoLine";

type Props = {
	readonly own: Own;
	readonly onChange: ChangeOwn;
	/** A name that somebody was asked about elsewhere, to begin a new entry with. */
	readonly nameAtStart: string | null;
};

type Editing = { readonly id: string | null; readonly draft: EntryDraft };

const today = (): string => new Date().toISOString().slice(0, 10);

/** The reader's own entries: a table to search, and a form to add and to change. The last one that was deleted can be brought back. */
export const OwnSection = ({ own, onChange, nameAtStart }: Props) => {
	const [editing, setEditing] = useState<Editing | null>(
		nameAtStart === null ? null : { id: null, draft: { ...EMPTY_DRAFT, name: nameAtStart } },
	);
	const [deleted, setDeleted] = useState<OwnEntry | null>(null);
	const [hasEdited, setEdited] = useState(false);
	const close = () => {
		setEdited(true);
		setEditing(null);
	};
	const save = async ({ id }: Editing, draft: EntryDraft) => {
		const isSaved = await onChange((now) =>
			withEntry(now, { ...draft, aliases: [...draft.aliases], id: id ?? newOwnId(draft.name, now), written: today() }),
		);
		if (isSaved) close();
	};
	const remove = async (entry: OwnEntry) => {
		if (await onChange((now) => withoutEntry(now, entry.id))) setDeleted(entry);
	};
	const undo = async (entry: OwnEntry) => {
		if (await onChange((now) => withEntry(now, entry))) setDeleted(null);
	};
	return (
		<Section id="own" title="optionsOwn" hint="optionsOwnHint">
			{own.entries.length > 0 && (
				<OwnTable
					entries={own.entries}
					onEdit={(entry) => setEditing({ id: entry.id, draft: entry })}
					onDelete={(entry) => void remove(entry)}
				/>
			)}
			<UndoLine done={deleted && t("ownDeleted", [deleted.name])} onUndo={() => deleted && void undo(deleted)} />
			{editing ? (
				<EntryForm
					key={editing.id ?? "new"}
					draft={editing.draft}
					isNew={editing.id === null}
					onSave={(draft) => void save(editing, draft)}
					onCancel={close}
				/>
			) : (
				<FocusedButton takesFocus={hasEdited} onClick={() => setEditing({ id: null, draft: EMPTY_DRAFT })}>
					{t("ownNew")}
				</FocusedButton>
			)}
		</Section>
	);
};
