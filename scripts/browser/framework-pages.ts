import { compile } from "svelte/compiler";
import type { Plugin } from "vite";

/** Bundled before the first test: a package that is found on the way makes Vite load the tests again. */
const PACKAGES = [
	..."fast-check react react-dom react-dom/client vue svelte".split(" "),
	..."svelte/internal/client svelte/internal/disclose-version".split(" "),
];

/** Builds the pages of the frameworks that the browser tests live on. */
export const frameworkPages = (): Plugin => ({
	name: "framework-pages",
	config: () => ({
		optimizeDeps: { include: PACKAGES },
		define: {
			__VUE_OPTIONS_API__: "false",
			__VUE_PROD_DEVTOOLS__: "false",
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
		},
	}),
	transform: (code, id) =>
		id.endsWith(".svelte") ? { code: compile(code, { filename: id, generate: "client" }).js.code, map: null } : null,
});
