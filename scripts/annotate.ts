import { castMarkdown } from "../src/core/export-cast";
import { NO_OWN } from "../src/core/own/own-entries";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { annotateDocument } from "./annotate/annotate-document";
import { parseOptions, USAGE } from "./annotate/options";
import { outputRecord } from "./annotate/output-record";
import { readEntries } from "./annotate/read-entries";
import { readSources } from "./annotate/read-sources";
import { withOwnEntries } from "./annotate/with-own-entries";
import { writeOut } from "./annotate/write-out";
import { ensureDictionary } from "./ensure-dictionary";

const main = async (args: readonly string[]): Promise<number> => {
	const parsed = parseOptions(args);
	if ("error" in parsed) {
		process.stderr.write(`${parsed.error}\n${USAGE}\n`);
		return 2;
	}
	const { options } = parsed;
	if (options.help || (options.files.length === 0 && process.stdin.isTTY)) {
		process.stderr.write(`${USAGE}\n`);
		return options.help ? 0 : 2;
	}
	const dictionary = openDictionary(await ensureDictionary());
	const own = options.entries === null ? NO_OWN : readEntries(options.entries);
	const lookUp = withOwnEntries(dictionary.lookUp, own.entries);
	const files = options.files.length > 0 ? options.files : ["-"];
	let failures = 0;
	let written = 0;
	for await (const source of readSources(files, { html: options.html, stdin: process.stdin })) {
		if ("problem" in source) {
			failures++;
			process.stderr.write(`${source.where}: ${source.problem}\n`);
			continue;
		}
		try {
			const annotated = await annotateDocument(source.document, {
				lookUp,
				date: options.date,
				own: { own, entity: dictionary.entity },
			});
			const record = outputRecord(annotated);
			if (options.format === "markdown") await writeOut(`${castMarkdown(annotated.reading)}\n`);
			else if (options.format === "json")
				await writeOut(`${written > 0 ? "," : "["}\n${JSON.stringify(record, null, "\t")}`);
			else await writeOut(`${JSON.stringify(record)}\n`);
			written++;
		} catch (error) {
			failures++;
			process.stderr.write(`${source.document.id}: ${error instanceof Error ? error.message : String(error)}\n`);
		}
	}
	if (options.format === "json") await writeOut(written > 0 ? "\n]\n" : "[]\n");
	return failures > 0 ? 1 : 0;
};

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
