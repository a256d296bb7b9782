import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BROWSERS, extensionManifest } from "../scripts/build/extension-manifest";
import { matchPattern, newsSites } from "../scripts/build/news-sites";

const MOST_LINES = 300;
const FEWEST_SITES = 400;
const CSP =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

const read = (path: string): string => readFileSync(path, "utf8");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
	.split("\n")
	.filter((path) => path !== "" && existsSync(path));
const code = files.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
const shipped = code.filter((path) => path.startsWith("src/") && !/\.test\.tsx?$/.test(path));
const withText = (paths: readonly string[], pattern: RegExp): readonly string[] =>
	paths.flatMap((path) =>
		read(path)
			.split("\n")
			.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
	);

const source = JSON.parse(read("manifest.json"));
const hosts = newsSites(read("data/news-sites.txt"));
const manifests = BROWSERS.map((browser) => {
	const manifest: object = extensionManifest(source, { browser, version: "1.2.3", hosts, extraMatches: [] });
	return { browser, manifest: { ...manifest } as Readonly<Record<string, unknown>> };
});

describe.each(manifests)("manifest for $browser", ({ browser, manifest }) => {
	test("asks for exactly these permissions", () => {
		expect(manifest.permissions).toEqual(["storage", "activeTab", "scripting", "contextMenus"]);
		expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
		const others = Object.keys(manifest)
			.filter((key) => /permissions/.test(key))
			.sort();
		expect(others).toEqual(["optional_host_permissions", "permissions"]);
	});

	test("shows nothing to pages and hears nobody from outside", () => {
		expect(manifest).not.toHaveProperty("web_accessible_resources");
		expect(manifest).not.toHaveProperty("externally_connectable");
	});

	test("has the content security policy of docs/architecture.md", () => {
		expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
	});

	test("runs one content script on the news list and nowhere else, in top frames, after the page is there", () => {
		expect(manifest.content_scripts).toEqual([
			expect.objectContaining({
				matches: hosts.map(matchPattern),
				js: ["src/content/index.ts"],
				run_at: "document_idle",
				all_frames: false,
			}),
		]);
	});

	test("names the oldest browser that paints as we need it", () => {
		if (browser === "chrome") {
			expect(manifest.minimum_chrome_version).toBe("140");
			expect(manifest).not.toHaveProperty("browser_specific_settings");
			return;
		}
		expect(manifest).not.toHaveProperty("minimum_chrome_version");
		expect(manifest.browser_specific_settings).toEqual({
			gecko: {
				id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
				strict_min_version: "142.0",
				data_collection_permissions: { required: ["none"] },
			},
			gecko_android: { strict_min_version: "142.0" },
		});
	});
});

describe("the news list", () => {
	test(`has ${FEWEST_SITES} sites or more, sorted, each once`, () => {
		expect(hosts.length).toBeGreaterThanOrEqual(FEWEST_SITES);
		expect(hosts).toEqual([...new Set(hosts)].sort());
	});

	const bad = [
		"bbc",
		"*.bbc.com",
		"https://www.bbc.com",
		"www.bbc.com/news",
		"WWW.bbc.com",
		"www.bbc.com:8080",
		"-a.com",
	];
	test.each(bad)("%s is no precise host", (line) => {
		expect(() => newsSites(`# list\n${line}\n`)).toThrow(/news-sites\.txt:2/);
	});

	test("comments and empty lines are left out", () => {
		expect(newsSites("# a\n\nwww.bbc.com # b\n")).toEqual(["www.bbc.com"]);
	});

	test("has no hosts for accounts, shops or mail", () => {
		const wrong = /^(?:account|accounts|login|auth|id|my|mail|shop|store|pay|payment|subscribe|checkout|myaccount)\./;
		expect(hosts.filter((host) => wrong.test(host))).toEqual([]);
	});
});

describe("account and payment pages of listed sites", () => {
	const [script] = source.content_scripts as readonly { readonly exclude_matches: readonly string[] }[];
	/** As browsers read match patterns: `*` stands for anything in path and query. */
	const isLeftOut = (address: string): boolean => {
		const { pathname, search } = new URL(address);
		return (script?.exclude_matches ?? []).some((pattern) => {
			const path = pattern.replace(/^\*:\/\/\*/, "");
			const parts = path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
			return new RegExp(`^${parts.join(".*")}$`).test(pathname + search);
		});
	};
	const out = [
		"/login",
		"/login?next=%2F",
		"/account/security",
		"/myaccount/overview",
		"/signin",
		"/register",
		"/subscribe?offer=1",
		"/subscription/gift",
		"/checkout/card",
		"/payment/confirm",
		"/customer/secure/account",
		"/reset-password?token=x",
		"/au/login",
		"/en/checkout/step-2",
		"/settings/newsletters",
		"/donate",
	];
	test.each(out)("%s is not read", (path) => {
		expect(isLeftOut(`https://www.bbc.com${path}`)).toBe(true);
	});

	const read = [
		"/",
		"/news/world-europe-12345678",
		"/world/payments-system-under-strain-2026-01-01/",
		"/politics/login-problems-delay-vote",
		"/business/subscription-traps-to-be-banned?ref=home",
		"/2026/11/23/accounts-differ-on-who-fired-first",
	];
	test.each(read)("%s is read", (path) => {
		expect(isLeftOut(`https://www.bbc.com${path}`)).toBe(false);
	});
});

describe("the code", () => {
	test(`has no file over ${MOST_LINES} lines`, () => {
		expect(code.filter((path) => read(path).split("\n").length - 1 > MOST_LINES)).toEqual([]);
	});

	const nowhere = [
		{
			what: "markup made from strings",
			pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write)\b/,
		},
		{ what: "code made from strings", pattern: /\beval\(|new Function\(|setTimeout\(\s*["'`]/ },
		{ what: "state on module level", pattern: /^(?:export )?(?:let|var) / },
		{ what: "an address that is asked for something", pattern: /(?:fetch|open|import)\(\s*["'`]https?:/ },
		{ what: "a disabled check without a reason", pattern: /biome-ignore(?![^:]*: \S)|@ts-(?:ignore|nocheck)/ },
	];
	test.each(nowhere)("has nowhere $what", ({ pattern }) => {
		expect(withText(shipped, pattern)).toEqual([]);
	});

	test("has no collections of odds and ends", () => {
		expect(files.filter((path) => /\/(?:utils?|helpers?|types|manager|index)\.tsx?$/.test(path))).toEqual([
			"src/content/index.ts",
		]);
	});
});
