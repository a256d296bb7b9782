import { defineConfig } from "vitest/config";

/** The built extension in real browsers; `npm test` builds it first. One browser at a time. */
export default defineConfig({
	test: {
		include: ["tests/e2e/**/*.e2e.ts"],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 90_000,
	},
});
