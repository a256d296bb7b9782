import { useEffect, useMemo, useState } from "preact/hooks";
import type { Reading } from "../core/reading";
import { type MessageKey, t } from "../platform/translate";
import { EXPORT_FORMATS, type ExportFormat, exportFile } from "./export-file";

type Props = { readonly reading: Reading };

/** Copies or saves the cast in one of three formats. */
export const ExportPanel = ({ reading }: Props) => {
	const [format, setFormat] = useState<ExportFormat>("Markdown");
	const [said, setSaid] = useState<MessageKey | null>(null);
	const file = useMemo(() => exportFile(reading, format), [reading, format]);
	const url = useMemo(() => URL.createObjectURL(new Blob([file.text], { type: file.type })), [file]);
	useEffect(() => () => URL.revokeObjectURL(url), [url]);
	const copy = () =>
		navigator.clipboard.writeText(file.text).then(
			() => setSaid("exportCopied"),
			() => setSaid("exportNotCopied"),
		);
	return (
		<fieldset class="export">
			<legend class="unseen">{t("exportCast")}</legend>
			<select
				aria-label={t("exportFormat")}
				value={format}
				onChange={({ currentTarget }) => {
					setSaid(null);
					setFormat(EXPORT_FORMATS.find((one) => one === currentTarget.value) ?? "Markdown");
				}}
			>
				{EXPORT_FORMATS.map((one) => (
					<option key={one}>{one}</option>
				))}
			</select>
			<button type="button" class="pill" onClick={() => void copy()}>
				{t("exportCopy")}
			</button>
			<a class="pill" href={url} download={file.name}>
				{t("exportSave")}
			</a>
			<span role="status">{said === null ? "" : t(said)}</span>
		</fieldset>
	);
};
