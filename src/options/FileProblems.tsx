import type { FileProblem } from "../core/own/json-lines";
import { plural, t } from "../platform/translate";

type Props = { readonly problems: readonly FileProblem[] };

/** Longer lists help nobody: whoever mends these finds the rest in the next try. */
const MOST = 200;

/** What is wrong in a file, line by line. */
export const FileProblems = ({ problems }: Props) => {
	if (problems.length === 0) return null;
	return (
		<>
			<ol class="problems">
				{problems.slice(0, MOST).map(({ line, message }) => (
					<li key={`${line} ${message}`}>
						<b>{t("dataLine", [line])}</b> <span dir="auto">{message}</span>
					</li>
				))}
			</ol>
			{problems.length > MOST && <p class="quiet">{plural("dataMoreProblems", problems.length - MOST)}</p>}
		</>
	);
};
