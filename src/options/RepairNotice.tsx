import type { Damage } from "../platform/repair-stored";
import { plural, t } from "../platform/translate";
import { FileLink } from "./FileLink";

type Props = { readonly damages: readonly Damage[]; readonly onClose: () => void };

/** Tells once that something stored was damaged, what became of it, and gives the damaged part as a file. */
export const RepairNotice = ({ damages, onClose }: Props) => {
	if (damages.length === 0) return null;
	const lost = damages.reduce((sum, damage) => sum + damage.lost, 0);
	const found = Object.fromEntries(damages.map(({ key, found }) => [key, found]));
	return (
		<div class="notice" role="alert">
			<p>{plural("repaired", lost)}</p>
			<div class="ways">
				<FileLink name="dramatis-damaged.json" text={JSON.stringify(found, null, "\t")}>
					{t("repairedSave")}
				</FileLink>
				<button type="button" onClick={onClose}>
					{t("repairedClose")}
				</button>
			</div>
		</div>
	);
};
