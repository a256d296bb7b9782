import { foldKey } from "../core/text/fold-key";

/** The part of an id after the colon that a name suggests: `Recep Tayyip Erdoğan` → `recep-tayyip-erdogan`. */
export const slug = (name: string): string =>
	foldKey(name)
		.replace(/'/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
