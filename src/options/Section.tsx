import type { ComponentChildren } from "preact";
import { type MessageKey, t } from "../platform/translate";

type Props = {
	readonly id: string;
	readonly title: MessageKey;
	readonly hint?: MessageKey;
	readonly children: ComponentChildren;
};

/** One part of the options, with its heading. */
export const Section = ({ id, title, hint, children }: Props) => (
	<section aria-labelledby={id}>
		<h2 id={id} tabIndex={-1}>
			{t(title)}
		</h2>
		{hint && <p class="hint">{t(hint)}</p>}
		{children}
	</section>
);
