import { defineConfig } from "vitest/config";

/** Tests that need no browser. Those that do are named `*.browser.test.ts`. */
export default defineConfig({
	test: {
		include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts"],
		exclude: ["**/*.browser.test.*", "tests/e2e/**", "**/node_modules/**", "dist/**"],
		environment: "node",
	},
});
