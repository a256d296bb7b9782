import type { CardModel } from "./card-model";
import type { CardTranslate } from "./card-texts";
import { roleTitle } from "./role-words";

type Props = { readonly model: CardModel; readonly t: CardTranslate };

/** What the article itself tells of somebody whom no dictionary knows: the role read from it, and the sentence that says so. */
export const FromArticle = ({ model: { introduction, roleLatest }, t }: Props) => (
	<figure class="introduction">
		<figcaption>{t("cardFromArticle")}</figcaption>
		{roleLatest && (
			<p class="told" dir="auto">
				{roleTitle(roleLatest, t)}
			</p>
		)}
		<blockquote dir="auto">{introduction}</blockquote>
	</figure>
);
