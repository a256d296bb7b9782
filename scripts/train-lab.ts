import { writeFileSync } from "node:fs";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { ensureDictionary } from "./ensure-dictionary";
import { bestLabels } from "../src/core/names/chain";
import { compress, unpacked } from "./train/compress";
import { chainsOf } from "./train/examples";
import { type Learned, learn, rowsAtOf, scoresOf } from "./train/learn";
import { type FoundSpan, figuresOf, showFigures, spansOf } from "./train/measure";
import { readCorpus } from "./train/read-corpus";
import { joined, learnBoth, secondPassExamples } from "./train/two-passes";

const args = process.argv.slice(2);
const opt = (name: string, value: number) => { const i = args.indexOf(`--${name}`); return i < 0 ? value : Number(args[i + 1]); };
const C = "/work/shared/corpora/";
const train = ["train-worldwide", "wikigold", "crossner-politics"].flatMap((f) => readCorpus(`${C}${f}.jsonl`));
const dictionary = args.includes("--dict") ? openDictionary(await ensureDictionary()) : null;
const lookUp = dictionary?.lookUp ?? null;
const t0 = Date.now();
const chains = train.flatMap((doc, i) => chainsOf(doc, i, lookUp));
console.log("extracted", Date.now() - t0);
const devs = ["dev-worldwide", "aida-testa-tok", "meantime", "geovirus"].map((f) => { const docs = readCorpus(`${C}${f}.jsonl`); return { f, docs, chains: docs.map((d, i) => chainsOf(d, i, lookUp)) }; });
const options = { epochs: opt("epochs", 8), alpha: opt("alpha", 0.1), l1: opt("l1", 1), l2: opt("l2", 0), dropout: opt("dropout", 0), minCount: opt("min", 2), log: () => {} };
const show = (m: Learned, note: string, two: boolean, n = 1) => {
	for (const d of devs.slice(0, n)) {
		const found = new Map<string, FoundSpan[]>();
		d.docs.forEach((doc, i) => {
			const own = d.chains[i] ?? [];
			const examples = two ? secondPassExamples(own, m) : null;
			found.set(doc.id, own.flatMap((c, j) => {
				const scores = examples ? scoresOf(rowsAtOf(examples[j]!, m.rowOf), m.rows) : scoresOf(rowsAtOf(c, m.rowOf), m.rows);
				const base = examples?.[j]?.base;
				if (base) for (let k = 0; k < scores.length; k++) scores[k]! += base[k]!;
				return spansOf(c, bestLabels(scores, c.classes, m.pairs));
			}));
		});
		if (args.includes("--dump")) writeFileSync(`/tmp/pred-${d.f}.jsonl`, d.docs.map((x) => JSON.stringify({ id: x.id, mentions: found.get(x.id) })).join("\n"));
		console.log(note, d.f, showFigures(figuresOf(d.docs, found, false)), "| a/p", showFigures(figuresOf(d.docs, found, true)), ((Date.now() - t0) / 1000).toFixed(0) + "s");
	}
};
if (args.includes("--two")) {
	const { first, second } = learnBoth(chains, options, { ...options, epochs: opt("e2", 4), l1: opt("l12", 1), minCount: 3 });
	show(first, "first", false, 4);
	const m = joined(first, second);
	show(m, "both", true, 4);
	for (const [step, prune] of [[0.05, 0], [0.05,0.05],[0.1, 0.1]] as const) {
		const packed = compress(m, { step, prune });
		show(unpacked(m, { step, prune }), `step ${step} prune ${prune} rows ${packed.rows} weights ${packed.weights} gz ${packed.gzipped}`, true);
	}
} else show(learn(chains, options), "first", false, 4);
