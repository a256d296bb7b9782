import type { Candidate } from "../core/reading";
import type { CardTranslate } from "./card-texts";

type Props = {
	readonly candidates: readonly Candidate[];
	readonly t: CardTranslate;
	/** What is said before them. */
	readonly lead: string;
	/** Left out: they are only told, not to be chosen. */
	readonly onChoose?: ((id: string) => void) | undefined;
};

/** Who might be meant, where nobody can be sure; the reader can say who it is. */
export const CandidateList = ({ candidates, t, lead, onChoose }: Props) => (
	<section class="candidates">
		<p>{lead}</p>
		<ul>
			{candidates.map(({ id, name, description }) => (
				<li key={id}>
					<p class="candidate">
						<strong dir="auto">{name}</strong>
						{description !== "" && <span dir="auto"> {description}</span>}
					</p>
					{onChoose && id !== "" && (
						<button type="button" class="choose" aria-label={t("cardChooseNamed", name)} onClick={() => onChoose(id)}>
							{t("cardChoose")}
						</button>
					)}
				</li>
			))}
		</ul>
	</section>
);
