import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { landOutline } from "./outline/land-outline";

// npm run outline: draws the land of the earth (Natural Earth 1:110m, public domain, as packed by world-atlas) as one path, without borders.
const OUT = "src/core/map/land-outline.ts";
const path = landOutline(JSON.parse(readFileSync("node_modules/world-atlas/land-110m.json", "utf8")));
writeFileSync(
	OUT,
	`/** The land of the earth as one SVG path, in tenths of a degree, north up. Made by \`npm run outline\` from Natural Earth (public domain). */
export const LAND_OUTLINE =
	${JSON.stringify(path)};
`,
);
process.stdout.write(`${OUT}: ${path.length} characters, ${gzipSync(path).length} bytes gzipped\n`);
