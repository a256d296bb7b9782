import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { annotateDocument } from "./annotate/annotate-document";
import { outputRecord } from "./annotate/output-record";
import { writeOut } from "./annotate/write-out";
import { ensureDictionary } from "./ensure-dictionary";
import { addDocument, emptyCorpusScore } from "./evaluate/corpus-score";
import { judgeLabelled } from "./evaluate/labelled/judge-labelled";
import { labelledTable } from "./evaluate/labelled/labelled-table";
import { parseOptions, USAGE } from "./evaluate/options";
import { readGold } from "./evaluate/read-gold";
import { scoreTable } from "./evaluate/score-table";

const LABELLED_FOLDER = "tests/labelled";

const main = async (args: readonly string[]): Promise<number> => {
	const parsed = parseOptions(args);
	if ("error" in parsed) {
		process.stderr.write(`${parsed.error}\n${USAGE}\n`);
		return 2;
	}
	const { files, isMiscNeutral, out, json, labelled, misses } = parsed.options;
	const dictionary = openDictionary(await ensureDictionary());
	const { lookUp } = dictionary;
	if (out) mkdirSync(out, { recursive: true });
	const scores = [];
	for (const file of files) {
		const score = emptyCorpusScore(basename(file).replace(/\.jsonl$/, ""));
		const copy = out ? join(out, basename(file)) : null;
		if (copy) rmSync(copy, { force: true });
		for await (const gold of readGold(file)) {
			const { text, title, date } = gold;
			const source = { id: String(gold.id), content: { text }, ...(title && { title }), ...(date && { date }) };
			const record = outputRecord(await annotateDocument(source, { lookUp, date: null }));
			addDocument(score, gold, { mentions: record.mentions, ms: record.ms, isMiscNeutral });
			if (copy) writeFileSync(copy, `${JSON.stringify({ ...record, id: gold.id })}\n`, { flag: "a" });
		}
		scores.push(score);
	}
	if (json) await writeOut(`${JSON.stringify(scores)}\n`);
	else if (scores.length > 0) await writeOut(`${scoreTable(scores)}\n`);
	if (labelled)
		for (const [name, outcomes] of Object.entries(await judgeLabelled(LABELLED_FOLDER, dictionary)))
			await writeOut(`${labelledTable(name, outcomes, { showsMisses: misses })}\n`);
	return 0;
};

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
