import type { CardTranslate } from "./card-texts";

type Props = {
	/** Which of the mentions this is, from 0; -1: none of them is shown. */
	readonly at: number;
	readonly count: number;
	readonly t: CardTranslate;
	readonly onStep: (by: 1 | -1) => void;
};

/** The way through the mentions of one entity: "‹ 2 of 5 ›". */
export const CardSteps = ({ at, count, t, onStep }: Props) => (
	<div class="steps">
		<button
			type="button"
			class="tool"
			aria-label={t("cardPrevious")}
			title={t("cardPrevious")}
			onClick={() => onStep(-1)}
		>
			<span aria-hidden="true">‹</span>
		</button>
		<span aria-live="polite">
			{at < 0 ? t("cardMentions_other", String(count)) : t("cardMentionOf", String(at + 1), String(count))}
		</span>
		<button type="button" class="tool" aria-label={t("cardNext")} title={t("cardNext")} onClick={() => onStep(1)}>
			<span aria-hidden="true">›</span>
		</button>
	</div>
);
