import type { Draft } from "../source/draft";
import type { Problem } from "../source/problem";
import { complainer } from "./complain";

const HAS_OWN_ARTICLE = /^[po]:/;

/** People and bodies that name the same article: one of them was written twice. Places may share one with what stands there. */
export const checkArticles = (drafts: readonly Draft[]): readonly Problem[] => {
	const seen = new Map<string, Draft>();
	return drafts.flatMap((draft) => {
		if (!draft.wikipedia || !HAS_OWN_ARTICLE.test(draft.id)) return [];
		const earlier = seen.get(draft.wikipedia);
		seen.set(draft.wikipedia, earlier ?? draft);
		if (!earlier) return [];
		const { complain, problems } = complainer(draft);
		complain("wikipedia", `is the article of ${earlier.id} (${earlier.file}:${earlier.line}) too`);
		return problems;
	});
};
