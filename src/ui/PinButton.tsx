import type { CardTranslate } from "./card-texts";

/** One path on a 24 × 24 grid. */
const PIN =
	"M15.5 2.5 21.500 8.5l-1.800 1.300-1.100-.3-3.300 3.300-.2 4.200-1.600 1.600-4-4-5.500 5.400-.8-.8L8.600 13.700l-4-4 1.600-1.600 4.200-.2 3.300-3.300-.3-1.100z";

type Props = { readonly isPinned: boolean; readonly t: CardTranslate; readonly onPin: (isPinned: boolean) => void };

/** Keeps the card where it is until it is unpinned or Escape is pressed. */
export const PinButton = ({ isPinned, t, onPin }: Props) => (
	<button
		type="button"
		class="tool pin"
		aria-pressed={isPinned}
		aria-label={t("cardPin")}
		title={t("cardPin")}
		onClick={() => onPin(!isPinned)}
	>
		<svg viewBox="0 0 24 24" width="15" height="15" focusable="false" aria-hidden="true">
			<path d={PIN} />
		</svg>
	</button>
);
