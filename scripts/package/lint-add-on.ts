import { spawnSync } from "node:child_process";

export type Finding = { readonly code: string; readonly file?: string; readonly message: string };

/** Warnings about code that is not ours and is never reached: preact's support for `dangerouslySetInnerHTML`, which the linter forbids us. */
const KNOWN = new Set(["UNSAFE_VAR_ASSIGNMENT"]);

/**
 * What Mozilla's add-on linter has against a built extension: errors, and warnings that are ours.
 * @throws Error when the linter itself does not work
 */
export const lintAddOn = (
	folder: string,
): { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] } => {
	const { stdout, error } = spawnSync(
		process.execPath,
		["node_modules/addons-linter/bin/addons-linter", folder, "--output", "json"],
		{ encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
	);
	if (error) throw error;
	const { errors, warnings }: { errors: Finding[]; warnings: Finding[] } = JSON.parse(stdout);
	return { errors, warnings: warnings.filter(({ code }) => !KNOWN.has(code)) };
};
