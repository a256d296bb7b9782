import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Feeds Biome lines that docs/architecture.md forbids, and lines that it allows, in a copy of the tree: the linter must see each.
type Probe = { readonly file: string; readonly line: string; readonly rule?: "imports" | "globals" | "properties" };

const RULES = {
	imports: "lint/style/noRestrictedImports",
	globals: "lint/style/noRestrictedGlobals",
	properties: "lint/nursery/noJsRestrictedProperties",
} as const;

const importing = (file: string, what: string): Probe => ({ file, line: `import "${what}";` });
const forbidden = (probe: Probe, rule: NonNullable<Probe["rule"]> = "imports"): Probe => ({ ...probe, rule });

const PROBES: readonly Probe[] = [
	forbidden(importing("src/core/a.ts", "../dom/page-text")),
	forbidden(importing("src/core/names/b.ts", "../../dictionary/open-dictionary")),
	forbidden(importing("src/core/c.ts", "preact")),
	forbidden(importing("src/core/d.ts", "node:fs")),
	forbidden({ file: "src/core/e.ts", line: 'export const later = () => import("../dom/page-text");' }),
	forbidden({ file: "src/core/f.ts", line: 'import type { Page } from "../content/start-page";' }),
	importing("src/core/names/g.ts", "../text/words"),
	importing("src/core/h.ts", "valibot"),
	forbidden(importing("src/dictionary/a.ts", "../dom/page-text")),
	importing("src/dictionary/b.ts", "../core/look-up"),
	forbidden(importing("src/dom/a.ts", "../platform/messages")),
	forbidden(importing("src/dom/b.ts", "../dictionary/open-dictionary")),
	importing("src/dom/c.ts", "../core/block"),
	forbidden(importing("src/platform/a.ts", "webextension-polyfill")),
	forbidden(importing("src/platform/b.ts", "../core/read-article")),
	importing("src/platform/browser.ts", "webextension-polyfill"),
	importing("src/platform/c.ts", "../core/protocol"),
	forbidden(importing("src/content/a.ts", "../dictionary/open-dictionary")),
	forbidden(importing("src/content/b.ts", "../popup/App")),
	forbidden(importing("src/content/c.ts", "webextension-polyfill")),
	importing("src/content/d.ts", "../ui/EntityCard"),
	forbidden(importing("src/background/a.ts", "../content/start-page")),
	forbidden(importing("src/background/b.ts", "../dom/page-text")),
	forbidden(importing("src/background/c.ts", "../../data/people")),
	importing("src/background/d.ts", "../dictionary/open-dictionary"),
	forbidden(importing("src/ui/A.tsx", "../platform/translate")),
	importing("src/ui/B.tsx", "preact/hooks"),
	forbidden(importing("src/popup/a.ts", "../options/App")),
	forbidden(importing("src/popup/b.ts", "../dom/page-text")),
	importing("src/popup/c.ts", "../platform/messages"),
	forbidden(importing("src/options/a.ts", "../popup/App")),
	forbidden(importing("src/welcome/a.ts", "../background/main")),
	forbidden(importing("scripts/a.ts", "../src/platform/messages")),
	importing("scripts/b.ts", "../src/core/read-article"),
	forbidden({ file: "src/dom/net.ts", line: 'fetch("https://example.com");' }, "globals"),
	forbidden({ file: "src/popup/net.ts", line: "export const r = new XMLHttpRequest();" }, "globals"),
	forbidden({ file: "src/content/net.ts", line: 'export const s = new WebSocket("wss://x");' }, "globals"),
	forbidden({ file: "src/content/beacon.ts", line: 'navigator.sendBeacon("/x");' }, "properties"),
	forbidden({ file: "src/dom/window.ts", line: 'window.fetch("/x");' }, "properties"),
	{ file: "src/background/dictionary-loader.ts", line: "fetch(new URL(import.meta.url));" },
	forbidden({ file: "src/core/doc.ts", line: "export const d = document;" }, "globals"),
	forbidden({ file: "src/popup/doc.ts", line: "export const d = document;" }, "globals"),
	{ file: "src/popup/main.tsx", line: "export const d = document;" },
	{ file: "src/dom/doc.ts", line: "export const d = document;" },
	forbidden({ file: "src/content/api.ts", line: "export const i = chrome.runtime.id;" }, "globals"),
	forbidden({ file: "src/background/store.ts", line: 'localStorage.setItem("a", "b");' }, "globals"),
	forbidden(
		{ file: "src/content/html.ts", line: 'document.body.insertAdjacentHTML("beforeend", "<b>x</b>");' },
		"properties",
	),
];

const folder = mkdtempSync(join(tmpdir(), "import-table-"));
const found = new Map<string, string[]>();

beforeAll(() => {
	cpSync("biome.json", join(folder, "biome.json"));
	for (const { file, line } of PROBES) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, file), `${line}\n`);
	}
	const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
	const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false", "."];
	const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	if (!stdout.startsWith("{")) throw new Error(`Biome gave no report: ${stderr}`);
	const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
	for (const { category, location } of report.diagnostics)
		found.set(location.path, [...(found.get(location.path) ?? []), category]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the import table", () => {
	test.each(PROBES)("$file: $line", ({ file, rule }) => {
		const ours: readonly string[] = Object.values(RULES);
		const seen = (found.get(file) ?? []).filter((category) => ours.includes(category));
		expect(seen).toEqual(rule ? [RULES[rule]] : []);
	});
});
