import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ReadingEntity } from "../core/reading";
import { KindIcon } from "../ui/KindIcon";

type Props = {
	readonly entity: ReadingEntity;
	/** Who or what it is, in one line. */
	readonly line: string;
	/** How often it is named, in words. */
	readonly mentions: string;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	/** The card, while it is open. */
	readonly children: ComponentChildren;
};

/** One member of the cast: a line that opens its card below itself. */
export const CastRow = ({ entity, line, mentions, isOpen, onToggle, onKeyDown, children }: Props) => {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (!isOpen) return;
		button.current?.focus({ preventScroll: true });
		const row = button.current?.closest("li");
		if (!row) return;
		// The card grows when the worker has answered, and with whatever is unfolded in it.
		const watch = new ResizeObserver(() => row.scrollIntoView({ block: "nearest" }));
		watch.observe(row);
		return () => watch.disconnect();
	}, [isOpen]);
	return (
		<li class={isOpen ? "row open" : "row"}>
			<button ref={button} type="button" data-row aria-expanded={isOpen} onClick={onToggle} onKeyDown={onKeyDown}>
				<KindIcon type={entity.type} />
				<span class="row-words">
					<span class="row-name" dir="auto">
						{entity.name}
					</span>
					<span class="row-line" dir="auto">
						{line}
					</span>
				</span>
				<span class="row-count" title={mentions}>
					<span aria-hidden="true">{entity.count}×</span>
					<span class="unseen">{mentions}</span>
				</span>
			</button>
			{children}
		</li>
	);
};
