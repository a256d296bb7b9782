import { t } from "../platform/translate";
import { FocusedButton } from "./FocusedButton";

type Props = {
	/** What was done; null: nothing that could be undone. */
	readonly done: string | null;
	readonly onUndo: () => void;
};

/** Says what is gone, and brings it back. The focus comes here, because what was pressed is gone too, and goes to the heading after it. */
export const UndoLine = ({ done, onUndo }: Props) => (
	<p role="status" class="undo">
		{done !== null && (
			<>
				<span dir="auto">{done}</span>
				<FocusedButton
					key={done}
					takesFocus
					onClick={({ currentTarget }) => {
						currentTarget.closest("section")?.querySelector("h2")?.focus();
						onUndo();
					}}
				>
					{t("undo")}
				</FocusedButton>
			</>
		)}
	</p>
);
