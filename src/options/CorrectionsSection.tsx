import { useEffect, useState } from "preact/hooks";
import type { EntityId } from "../core/entity";
import { withCorrection, withoutCorrection } from "../core/own/change-own";
import { correctionFit } from "../core/own/correction-fit";
import { scopeOf } from "../core/own/correction-scope";
import type { Correction, Own } from "../core/own/own-entries";
import { sendToBackground } from "../platform/messages";
import { type MessageKey, t } from "../platform/translate";
import type { ChangeOwn } from "./own-store";
import { Section } from "./Section";
import { UndoLine } from "./UndoLine";

type Props = { readonly own: Own; readonly onChange: ChangeOwn };
type Known = { readonly name: string; readonly description: string };
type Names = ReadonlyMap<EntityId, Known>;

const NOT_FITTING: Readonly<Record<ReturnType<typeof correctionFit>, MessageKey | null>> = {
	fits: null,
	"not-is-gone": "correctionGone",
	"instead-is-gone": "correctionInsteadGone",
};
/** As many ids as one message takes. */
const MOST_IDS = 2_000;
/** Corrections keep words folded: names begin with capitals again. */
const asName = (folded: string): string => folded.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Whom a correction speaks of, told apart by the description where both are called the same; an id in words where nobody knows it. */
const nameOf = (id: EntityId, names: Names, other: EntityId | null): string => {
	const known = names.get(id);
	if (!known) return asName(id.replace(/^\w+:/, "").replace(/-/g, " "));
	const isDouble = other !== null && names.get(other)?.name === known.name && known.description !== "";
	return isDouble ? `${known.name} (${known.description})` : known.name;
};

const sentence = ({ name, not, instead }: Correction, names: Names): string => {
	const said = asName(name);
	if (instead !== null && not !== null)
		return t("correctionInstead", [said, nameOf(instead, names, not), nameOf(not, names, instead)]);
	if (instead !== null) return t("correctionIs", [said, nameOf(instead, names, not)]);
	return not === null ? t("correctionNobody", [said]) : t("correctionNot", [said, nameOf(not, names, instead)]);
};

const where = (one: Correction): string => {
	const scope = scopeOf(one);
	if (scope === "always") return t("correctionEverywhere");
	return t(scope === "site" ? "correctionOnSite" : "correctionInArticle", [one.site ?? ""]);
};

/** The names of everybody that corrections speak of, as the dictionary and the reader's own entries have them; null until they have come. */
const useNames = ({ corrections, entries }: Own): Names | null => {
	const [names, setNames] = useState<Names | null>(null);
	useEffect(() => {
		let isCurrent = true;
		const asked = [...new Set(corrections.flatMap(({ not, instead }) => [not ?? [], instead ?? []].flat()))];
		const own = entries.map((one) => [one.id, one] as const);
		void sendToBackground("entities", { ids: asked.slice(0, MOST_IDS) }).then(
			({ entities }) => {
				const found = Object.values(entities).map((one) => [one.id, one] as const);
				if (isCurrent) setNames(new Map<EntityId, Known>([...found, ...own]));
			},
			() => {}, // without a dictionary nothing can be said to be gone
		);
		return () => {
			isCurrent = false;
		};
	}, [corrections, entries]);
	return names;
};

/** Whom the reader said a name means or does not mean, to take back. */
export const CorrectionsSection = ({ own, onChange }: Props) => {
	const names = useNames(own);
	const [last, setLast] = useState<Correction | null>(null);
	const forget = async (one: Correction) => {
		if (await onChange((now) => withoutCorrection(now, one))) setLast(one);
	};
	const undo = async (one: Correction) => {
		if (await onChange((now) => withCorrection(now, one))) setLast(null);
	};
	return (
		<Section id="corrections" title="optionsCorrections" hint="optionsCorrectionsHint">
			{own.corrections.length === 0 && <p class="empty">{t("correctionsNone")}</p>}
			{own.corrections.length > 0 && (
				<ul class="panel scroll">
					{own.corrections.map((one) => {
						const problem = names && NOT_FITTING[correctionFit(one, (id) => names.has(id))];
						return (
							<li key={JSON.stringify(one)} class="item">
								<span class="grow">
									<span dir="auto">{sentence(one, names ?? new Map())}</span>
									<small>{where(one)}</small>
									{problem && <small class="warn">{t(problem)}</small>}
								</span>
								<button type="button" aria-label={t("correctionForget", [one.name])} onClick={() => void forget(one)}>
									{t("takeBack")}
								</button>
							</li>
						);
					})}
				</ul>
			)}
			<UndoLine done={last && t("correctionForgotten", [asName(last.name)])} onUndo={() => last && void undo(last)} />
		</Section>
	);
};
