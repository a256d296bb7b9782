import { useState } from "preact/hooks";
import { KINDS } from "../core/entity";
import type { OwnEntry } from "../core/own/own-entries";
import { t } from "../platform/translate";
import { kindText } from "../ui/card-texts";

/** What the reader types of an entry. */
export type EntryDraft = Pick<OwnEntry, "name" | "kind" | "description" | "aliases" | "note">;

export const EMPTY_DRAFT: EntryDraft = { name: "", kind: "person", description: "", aliases: [], note: "" };

type Props = {
	readonly draft: EntryDraft;
	readonly isNew: boolean;
	readonly onSave: (draft: EntryDraft) => void;
	readonly onCancel: () => void;
};

const MAX_NAME = 300;
const MAX_TEXT = 1_000;

const namesIn = (text: string): string[] =>
	text.split(/[,;\n]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim().slice(0, MAX_NAME)]));

/** One entry of the reader's own, to write or to change. */
export const EntryForm = ({ draft, isNew, onSave, onCancel }: Props) => {
	const [name, setName] = useState(draft.name);
	const [kind, setKind] = useState(draft.kind);
	const [description, setDescription] = useState(draft.description);
	const [aliases, setAliases] = useState(draft.aliases.join(", "));
	const [note, setNote] = useState(draft.note);
	const save = (event: Event) => {
		event.preventDefault();
		if (name.trim() === "") return;
		onSave({ name: name.trim(), kind, description: description.trim(), aliases: namesIn(aliases), note: note.trim() });
	};
	return (
		<form class="entry" onSubmit={save} aria-label={t(isNew ? "ownNew" : "ownChange")}>
			<label>
				<span>{t("ownName")}</span>
				<input
					type="text"
					required
					maxLength={MAX_NAME}
					dir="auto"
					value={name}
					// The form opens because somebody asked for it; the name is what comes first.
					ref={(input) => void (name === "" && input?.focus())}
					onInput={({ currentTarget }) => setName(currentTarget.value)}
				/>
			</label>
			<label>
				<span>{t("ownKind")}</span>
				<select
					value={kind}
					onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? kind)}
				>
					{KINDS.map((one) => (
						<option key={one} value={one}>
							{t(kindText(one))}
						</option>
					))}
				</select>
			</label>
			<label>
				<span>{t("ownDescription")}</span>
				<input
					type="text"
					maxLength={MAX_TEXT}
					dir="auto"
					value={description}
					onInput={({ currentTarget }) => setDescription(currentTarget.value)}
				/>
			</label>
			<label>
				<span>{t("ownAliases")}</span>
				<input
					type="text"
					dir="auto"
					value={aliases}
					onInput={({ currentTarget }) => setAliases(currentTarget.value)}
				/>
			</label>
			<label>
				<span>{t("ownNote")}</span>
				<textarea
					rows={2}
					maxLength={MAX_TEXT}
					dir="auto"
					value={note}
					onInput={({ currentTarget }) => setNote(currentTarget.value)}
				/>
			</label>
			<div class="ways">
				<button type="submit" class="main">
					{t("ownSave")}
				</button>
				<button type="button" onClick={onCancel}>
					{t("ownCancel")}
				</button>
			</div>
		</form>
	);
};
