import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";

type Props = { readonly name: string; readonly text: string; readonly children: ComponentChildren };

const TYPE = "application/json;charset=utf-8";

/** Saves a text as a JSON file. */
export const FileLink = ({ name, text, children }: Props) => {
	const url = useMemo(() => URL.createObjectURL(new Blob([text], { type: TYPE })), [text]);
	useEffect(() => () => URL.revokeObjectURL(url), [url]);
	return (
		<a class="button" href={url} download={name}>
			{children}
		</a>
	);
};
