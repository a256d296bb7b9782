import type { Corrected } from "../core/card-facts";
import type { CorrectionScope } from "../core/own/correction-scope";
import type { CardText, CardTranslate } from "./card-texts";

type Props = {
	readonly corrected: Corrected;
	/** The words in the article, who was shown for them, and who is meant as the reader says. */
	readonly surface: string;
	readonly not: string;
	readonly instead: string;
	readonly t: CardTranslate;
	readonly onScope: (scope: CorrectionScope) => void;
	readonly onUndo: () => void;
};

/** From the narrowest to the widest. */
const SCOPES: readonly (readonly [CorrectionScope, CardText])[] = [
	["article", "cardScope_article"],
	["site", "cardScope_site"],
	["always", "cardScope_always"],
];

const saying = ({ corrected, surface, not, instead, t }: Props): string => {
	if (corrected.isOutdated) return t("cardCorrectedGone", surface);
	if (corrected.instead !== null) return t("cardCorrectedTo", surface, instead);
	return not === "" ? t("cardCorrectedNobody", surface) : t("cardCorrectedNot", surface, not);
};

/** What the reader has said about a name, where it holds, and the way back. */
export const CorrectionBar = (props: Props) => {
	const { corrected, t, onScope, onUndo } = props;
	return (
		<aside class="corrected" aria-label={t("cardCorrected")}>
			<p role="status" dir="auto">
				{saying(props)}
			</p>
			<div class="corrected-ways">
				<fieldset class="scopes">
					<legend class="unseen">{t("cardScope")}</legend>
					{SCOPES.map(([scope, text]) => (
						<label key={scope}>
							<input type="radio" name="scope" checked={corrected.scope === scope} onChange={() => onScope(scope)} />
							<span>{t(text)}</span>
						</label>
					))}
				</fieldset>
				<button type="button" class="undo" onClick={onUndo}>
					{t("cardUndo")}
				</button>
			</div>
		</aside>
	);
};
