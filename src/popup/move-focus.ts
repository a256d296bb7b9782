const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowDown: (at, last) => Math.min(at + 1, last),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_at, last) => last,
};

/** Moves the focus among the rows (`[data-row]`) of a list by the arrow keys, Home and End. Other keys are left alone. */
export const moveFocus = (list: HTMLElement, event: KeyboardEvent): void => {
	const step = STEPS[event.key];
	if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
	const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
	const from =
		event.target instanceof Element ? event.target.closest("li")?.querySelector<HTMLElement>("[data-row]") : null;
	const row = rows[step(from ? rows.indexOf(from) : -1, rows.length - 1)];
	if (!row) return;
	event.preventDefault();
	row.focus();
};
