import type { CardTranslate } from "./card-texts";

type Props = {
	readonly t: CardTranslate;
	/** Null where nothing can be corrected. */
	readonly onNotThis: (() => void) | null;
	/** Null for whom nobody can know beyond one article. */
	readonly known: { readonly is: boolean; readonly onKnown: (isKnown: boolean) => void } | null;
	/** What the reader asked for could not be stored. */
	readonly isUnsaved: boolean;
};

/** What the reader can say about a card: that it is about somebody else, and that it is not needed. */
export const CardTools = ({ t, onNotThis, known, isUnsaved }: Props) => (
	<>
		{(onNotThis || known) && (
			<div class="tools">
				{onNotThis && (
					<button type="button" class="say" onClick={onNotThis}>
						{t("cardNotThis")}
					</button>
				)}
				{known && (
					<button type="button" class="say" aria-pressed={known.is} onClick={() => known.onKnown(!known.is)}>
						{t("cardKnow")}
					</button>
				)}
			</div>
		)}
		<p class="said" role="status">
			{known?.is && t("cardKnown")}
		</p>
		{isUnsaved && (
			<p class="said" role="alert">
				{t("cardNotSaved")}
			</p>
		)}
	</>
);
