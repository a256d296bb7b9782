import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const manifestSchema = v.array(v.object({ file: v.string(), url: v.pipe(v.string(), v.url()), title: v.string() }));

/** A saved page, and the address at which it believes to be at home. */
export type SavedPage = { readonly file: string; readonly url: string; readonly title: string; readonly html: string };

/**
 * Reads `manifest.json` of a folder of saved pages: `[{file, url, title}]`.
 * @throws with the path and the reason when the manifest or a page is missing or of another form.
 */
export const readSavedPages = (folder: string): SavedPage[] => {
	const path = join(folder, "manifest.json");
	let source: unknown;
	try {
		source = JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
	const manifest = v.safeParse(manifestSchema, source);
	if (!manifest.success)
		throw new Error(`${path}: ${manifest.issues[0].message} at ${v.getDotPath(manifest.issues[0]) ?? "the top"}`);
	return manifest.output.map((page) => ({ ...page, html: readFileSync(join(folder, page.file), "utf8") }));
};
