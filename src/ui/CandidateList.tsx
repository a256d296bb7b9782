import type { Candidate } from "../core/reading";
import type { CardTranslate } from "./card-texts";

type Props = { readonly candidates: readonly Candidate[]; readonly t: CardTranslate };

/** Who might be meant, where nobody can be sure. */
export const CandidateList = ({ candidates, t }: Props) => (
	<section class="candidates">
		<p>{candidates.length > 0 ? t("cardNotSure") : t("cardNotKnown")}</p>
		<ul>
			{candidates.map(({ id, name, description }) => (
				<li key={id}>
					<strong dir="auto">{name}</strong>
					{description !== "" && <span dir="auto"> {description}</span>}
				</li>
			))}
		</ul>
	</section>
);
