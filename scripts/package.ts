import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BROWSERS } from "./build/extension-manifest";
import { DICTIONARY_FILE } from "./ensure-dictionary";
import { lintAddOn } from "./package/lint-add-on";
import { askedAnew, noteReleased, readReleased, toBeReleased } from "./package/released";
import { dataLicences, shippedLicences } from "./package/shipped-licences";
import { zipFiles } from "./package/zip-files";

// npm run package: dist/packages/dramatis-<version>-{chrome,firefox,source}.zip with their SHA-256. The same commit gives the same bytes.
// -- --note-released writes store/released.json, against which the next release is compared.
const OUT = "dist/packages";
if (process.argv.includes("--note-released")) {
	noteReleased();
	process.exit(0);
}
const root = process.cwd();
const say = (line: string) => process.stdout.write(`${line}\n`);
const fail = (line: string): never => {
	process.stderr.write(`${line}\n`);
	process.exit(1);
};
const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();

const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
const commit = git("rev-parse", "--short=12", "HEAD");
const changed = git("status", "--porcelain", "--untracked-files=no").split("\n").filter(Boolean);
if (changed.length > 0)
	process.stderr.write(`${changed.length} files differ from commit ${commit}: these packages cannot be made again.\n`);

const asked = askedAnew(readReleased(), toBeReleased());
if (asked.length > 0) fail(`Readers would be asked anew, which only a major version may do:\n${asked.join("\n")}`);
const licences = shippedLicences(root);
const ofData = dataLicences(root);
// Built anew, so that nothing of an earlier state of data/ can travel.
rmSync(DICTIONARY_FILE, { force: true });
const built = spawnSync(process.execPath, ["scripts/run.mjs", "build"], { stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) fail("The build failed: see the lines above.");

const { errors, warnings } = lintAddOn("dist/firefox");
for (const { code, file, message } of [...errors, ...warnings])
	process.stderr.write(`${code} ${file ?? ""}: ${message}\n`);
if (errors.length + warnings.length > 0) fail("The add-on linter refuses the Firefox build: see the lines above.");

const filesUnder = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll("\\", "/"),
		);
const sources = git("ls-files", "-z").split("\0").filter(Boolean);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const write = (what: string, folder: string, files: readonly string[]) => {
	const name = `dramatis-${version}-${what}.zip`;
	const bytes = zipFiles(folder, files);
	writeFileSync(join(OUT, name), bytes);
	const hash = createHash("sha256").update(bytes).digest("hex");
	say(`${hash}  ${name}  ${bytes.length} bytes, ${files.length} files`);
};
for (const browser of BROWSERS) write(browser, join("dist", browser), filesUnder(join("dist", browser)));
write("source", ".", sources);
say(`commit ${commit}${changed.length > 0 ? " with changes" : ""}; add-on linter: 0 errors, 0 warnings of ours`);
const list = (of: typeof licences) => of.map((one) => `${one.name} ${one.version} (${one.licence})`).join(", ");
say(`code that travels: ${list(licences)}`);
say(`data that travel: ${list(ofData)}`);
