import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { openModel } from "../src/core/names/model";
import { makeTagger } from "../src/core/names/tag-document";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { ensureDictionary } from "./ensure-dictionary";
import { readTrainArguments, USAGE } from "./train/arguments";
import { makeCopier } from "./train/augment";
import { compress } from "./train/compress";
import { trainingChains } from "./train/examples";
import { type FoundSpan, figuresOf, showFigures } from "./train/measure";
import { predict } from "./train/predict";
import { readCorpus } from "./train/read-corpus";
import { joined, learnBoth } from "./train/two-passes";
import { weightsModule } from "./train/weights-module";

const WEIGHTS_FILE = resolve("src/core/names/weights.ts");
const LEARN = { epochs: 8, alpha: 0.1, l1: 1, l2: 0, dropout: 0, minCount: 2 };
const SECOND = { ...LEARN, epochs: 4, minCount: 3 };
const COMPRESS = { step: 0.05, prune: 0.05 };
const log = (line: string): void => {
	process.stderr.write(`${line}\n`);
};

const main = async (): Promise<number> => {
	const options = readTrainArguments(process.argv.slice(2));
	if (!options) {
		log(USAGE);
		return 2;
	}
	const dictionary = openDictionary(await ensureDictionary());
	const { lookUp } = dictionary;
	const docs = options.train.flatMap(readCorpus);
	const chains = trainingChains(docs, makeCopier(), lookUp);
	const { first, second } = learnBoth(chains, { ...LEARN, log }, { ...SECOND, log });
	const packed = compress(joined(first, second), COMPRESS);
	const text = weightsModule(packed.bytes);
	log(
		`${packed.rows} features, ${packed.weights} weights, ${packed.bytes.length} bytes, ${gzipSync(text, { level: 9 }).length} bytes gzipped as they are shipped`,
	);
	const tagger = makeTagger(openModel(packed.bytes));
	for (const file of options.dev) {
		const dev = readCorpus(file);
		const begun = process.cpuUsage();
		const found = new Map<string, readonly FoundSpan[]>(dev.map((doc) => [doc.id, predict(doc.text, lookUp, tagger)]));
		const { user, system } = process.cpuUsage(begun);
		const characters = dev.reduce((sum, doc) => sum + doc.text.length, 0);
		log(
			`${file}: exact + type ${showFigures(figuresOf(dev, found, false))}; actor/place ${showFigures(figuresOf(dev, found, true))}; ${(characters / (user + system)).toFixed(2)} M characters a CPU second`,
		);
		if (options.predictions)
			writeFileSync(
				options.predictions,
				`${dev.map((doc) => JSON.stringify({ id: doc.id, mentions: found.get(doc.id) })).join("\n")}\n`,
			);
	}
	if (options.write) {
		writeFileSync(WEIGHTS_FILE, text);
		log(`Written: ${WEIGHTS_FILE}`);
	}
	return 0;
};

process.exitCode = await main();
