import type { ButtonHTMLAttributes } from "preact";
import { useEffect, useRef } from "preact/hooks";

type Props = ButtonHTMLAttributes & {
	/** Takes the focus when it appears: what had it has just gone. */
	readonly takesFocus: boolean;
};

/** A button that goes on where a control that was pressed is no more, so that nobody who uses keys is sent back to the top of the page. */
export const FocusedButton = ({ takesFocus, ...attributes }: Props) => {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (takesFocus) button.current?.focus();
	}, [takesFocus]);
	return <button type="button" ref={button} {...attributes} />;
};
