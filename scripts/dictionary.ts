import { build } from "./dictionary/command-build";
import { check } from "./dictionary/command-check";
import { compare } from "./dictionary/command-compare";
import { cover } from "./dictionary/command-cover";
import { dump } from "./dictionary/command-dump";
import { lookUpName } from "./dictionary/command-look-up";
import { stale } from "./dictionary/command-stale";
import { stats } from "./dictionary/command-stats";

const USAGE = `npm run dictionary                          build dist/dictionary/dictionary.bin
npm run dictionary -- check                 say what in data/ breaks a rule
npm run dictionary -- dump                  print every entry as one line of JSON
npm run dictionary -- look-up NAME [--date D]   who or what is meant, ranked; an office gives its holder
npm run dictionary -- stats [--countries] [--people]   count entries by kind, by country, people by office
npm run dictionary -- stale [--days N]      entries not checked for N days (default 180)
npm run dictionary -- cover GOLD.jsonl      share of annotated names in texts that the dictionary has
npm run dictionary -- compare REFERENCE     compare with a file of facts (countries as JSONL, companies as CSV)
`;

const [command = "build", ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined => {
	const at = rest.indexOf(`--${name}`);
	return at < 0 ? undefined : (rest[at + 1] ?? "");
};
const [first = ""] = rest;

const COMMANDS: Readonly<Record<string, () => Promise<number> | number>> = {
	build,
	check,
	dump,
	"look-up": () => lookUpName(first, option("date")),
	stats: () => stats({ byCountry: rest.includes("--countries"), ofPeople: rest.includes("--people") }),
	stale: () => stale(Number(option("days") ?? 180)),
	compare: () => compare(first),
	cover: () => cover(first, { showMissing: rest.includes("--missing") }),
};

const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
if (run) process.exitCode = await run();
else {
	process.stderr.write(`There is no "${command}".\n${USAGE}`);
	process.exitCode = 2;
}
