import { defineConfig } from "vitest/config";

/** Tests that need no browser. Those that do are named `*.browser.test.ts`. */
export default defineConfig({
	test: {
		include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
		exclude: ["**/*.browser.test.*", "tests/e2e/**", "**/node_modules/**", "dist/**"],
		environment: "node",
		setupFiles: ["tests/fixed-seed.ts"],
		// Two slow cores that other work shares: a limit against hanging, no statement on speed.
		testTimeout: 60_000,
	},
});
