import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { openModel } from "../src/core/names/model";
import { makeTagger } from "../src/core/names/tagger";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { ensureDictionary } from "./ensure-dictionary";
import { ablate } from "./train/ablate";
import { readTrainArguments, USAGE } from "./train/arguments";
import { makeCopier } from "./train/augment";
import { compress } from "./train/compress";
import { trainingChains } from "./train/examples";
import { type FoundSpan, figuresOf, percent } from "./train/measure";
import { table, writeFigures } from "./train/model-card";
import { predict } from "./train/predict";
import { type GoldDocument, readCorpus } from "./train/read-corpus";
import { joined, learnBoth } from "./train/two-passes";
import { weightsModule } from "./train/weights-module";

const WEIGHTS_FILE = resolve("src/core/names/weights.ts");
const CARD_FILE = resolve("docs/model-card.md");
const LEARN = { epochs: 8, alpha: 0.1, l1: 4, l2: 0, dropout: 0, minCount: 2 };
const SECOND = { ...LEARN, epochs: 4, l1: 1, minCount: 3 };
const COMPRESS = { step: 0.05, prune: 0.075 };
/** Stronger or weaker pruning for the table of size against F1. */
const SIZES = [0, 0.05, 0.075, 0.1, 0.15, 0.2];

const log = (line: string): void => {
	process.stderr.write(`${line}\n`);
};
const characters = (docs: readonly GoldDocument[]): number => docs.reduce((sum, doc) => sum + doc.text.length, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const main = async (): Promise<number> => {
	const options = readTrainArguments(process.argv.slice(2));
	if (!options) {
		log(USAGE);
		return 2;
	}
	const { lookUp, info } = openDictionary(await ensureDictionary());
	const corpora = options.train.map((file) => ({
		file,
		docs: readCorpus(file).filter((doc) => !options.skip?.test(doc.text)),
	}));
	const docs = corpora.flatMap((corpus) => corpus.docs);
	const { first, second } = learnBoth(
		trainingChains(docs, makeCopier(), lookUp),
		{ ...LEARN, log },
		{ ...SECOND, log },
	);
	const learned = joined(first, second);
	const packed = compress(learned, COMPRESS);
	const text = weightsModule(packed.bytes);
	const dev = options.dev.map((file) => ({ file, docs: readCorpus(file) }));
	const found = (own: readonly GoldDocument[], bytes: Uint8Array): Map<string, FoundSpan[]> => {
		const tagger = makeTagger(openModel(bytes));
		return new Map(own.map((doc) => [doc.id, predict(doc.text, lookUp, tagger)]));
	};
	const rows = dev.map(({ file, docs: own }) => {
		const spans = found(own, packed.bytes);
		const exact = figuresOf(own, spans, false);
		const merged = figuresOf(own, spans, true);
		if (options.predictions)
			writeFileSync(
				options.predictions,
				`${own.map((doc) => JSON.stringify({ id: doc.id, mentions: spans.get(doc.id) })).join("\n")}\n`,
			);
		return [
			basename(file),
			`${own.length}`,
			percent(exact.precision),
			percent(exact.recall),
			percent(exact.f1),
			percent(merged.f1),
		];
	});
	const sizes = SIZES.map((prune) => {
		const smaller = compress(learned, { ...COMPRESS, prune });
		const f1 = dev[0] ? percent(figuresOf(dev[0].docs, found(dev[0].docs, smaller.bytes), false).f1) : "–";
		return [
			`${prune}`,
			`${smaller.rows}`,
			`${smaller.weights}`,
			kilobytes(gzipSync(weightsModule(smaller.bytes), { level: 9 }).length),
			f1,
		];
	});
	const steps = options.hasAblation && dev[0] ? ablate(docs, dev[0].docs, lookUp, { ...LEARN, log }) : [];
	const figures = [
		table(
			["trained on", "documents", "characters"],
			corpora.map(({ file, docs: own }) => [basename(file), `${own.length}`, `${characters(own)}`]),
		),
		`Read with the dictionary of ${info.asOf}.${options.skip ? ` Documents that match \`${options.skip.source}\` were left out.` : ""}`,
		`${packed.rows} features, ${packed.weights} weights, ${kilobytes(packed.bytes.length)}; gzipped as they are shipped (base64 in the script) ${kilobytes(gzipSync(text, { level: 9 }).length)}.`,
		table(["measured on", "documents", "precision", "recall", "F1 (exact span and type)", "F1 (actor or place)"], rows),
		`Size against F1 on ${dev[0] ? basename(dev[0].file) : "–"}: scores nearer to 0 than the first column are dropped.`,
		table(["dropped below", "features", "weights", "gzipped", "F1"], sizes),
		...(steps.length > 0
			? [
					`What each part is worth on ${dev[0] ? basename(dev[0].file) : ""} (first pass alone, without copies; both passes and rules are the table above):`,
					table(
						["with", "precision", "recall", "F1", "F1 (actor or place)"],
						steps.map(({ name, figures: f, merged }) => [
							name,
							percent(f.precision),
							percent(f.recall),
							percent(f.f1),
							percent(merged.f1),
						]),
					),
				]
			: []),
	].join("\n\n");
	log(figures);
	if (options.isDryRun) return 0;
	writeFileSync(WEIGHTS_FILE, text);
	writeFigures(CARD_FILE, figures);
	log(`Written: ${WEIGHTS_FILE} and the figures of ${CARD_FILE}`);
	return 0;
};

process.exitCode = await main();
