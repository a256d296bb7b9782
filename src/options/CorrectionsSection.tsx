import { withoutCorrection } from "../core/own/change-own";
import type { Correction } from "../core/own/own-entries";
import { t } from "../platform/translate";
import type { ChangeOwn } from "./use-own";

type Props = { readonly corrections: readonly Correction[]; readonly onChange: ChangeOwn };

/** Whom the reader said a name does not mean, to take back. Shown only where there are any. */
export const CorrectionsSection = ({ corrections, onChange }: Props) => (
	<section aria-labelledby="corrections">
		<h2 id="corrections">{t("optionsCorrections")}</h2>
		<ul class="sites">
			{corrections.map((one) => (
				<li key={`${one.name} ${one.not} ${one.site} ${one.article}`}>
					<span class="grow" dir="auto">
						{t(one.site === null ? "correctionEverywhere" : "correctionHere", [
							one.name,
							one.not ?? "?",
							one.site ?? "",
						])}
					</span>
					<button
						type="button"
						aria-label={t("correctionForget", [one.name])}
						onClick={() => void onChange((now) => withoutCorrection(now, one))}
					>
						{t("forgetSite")}
					</button>
				</li>
			))}
		</ul>
	</section>
);
