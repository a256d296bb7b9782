type Props = { readonly isOn: boolean; readonly onChange: (on: boolean) => void };

/** A switch; stands inside the label that names it. */
export const Switch = ({ isOn, onChange }: Props) => (
	// biome-ignore lint/a11y/useAriaPropsForRole: a checkbox carries its own checked state -- aria-checked is forbidden on it
	<input type="checkbox" role="switch" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
);
