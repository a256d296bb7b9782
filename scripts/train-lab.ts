import { writeFileSync } from "node:fs";
import { openModel } from "../src/core/names/model";
import { makeTagger } from "../src/core/names/tag-document";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { readTraps } from "../tests/traps/read-traps";
import { ensureDictionary } from "./ensure-dictionary";
import { makeCopier } from "./train/augment";
import { compress } from "./train/compress";
import { trainingChains } from "./train/examples";
import { figuresOf, percent } from "./train/measure";
import { predict } from "./train/predict";
import { type GoldDocument, readCorpus } from "./train/read-corpus";
import { joined, learnBoth } from "./train/two-passes";

const args = process.argv.slice(2);
const opt = (name: string, value: number) => {
	const i = args.indexOf(`--${name}`);
	return i < 0 ? value : Number(args[i + 1]);
};
const C = "/work/shared/corpora/";
const files = ["train-worldwide", "wikigold", "crossner-politics"].map((f) => `${C}${f}.jsonl`);
if (args.includes("--aida")) files.push("/tmp/prep/aida-news.jsonl");
if (args.includes("--mt")) files.push("/tmp/prep/meantime.jsonl");
const { lookUp } = openDictionary(await ensureDictionary());
const t0 = Date.now();
const inEval = (d: GoldDocument & { eval_span?: [number, number] }): GoldDocument =>
	d.eval_span
		? { ...d, text: d.text.slice(0, d.eval_span[1]), mentions: d.mentions.filter((m) => m.end <= d.eval_span![1]) }
		: d;
const chains = trainingChains(files.flatMap(readCorpus), args.includes("--aug") ? makeCopier() : () => [], lookUp);
const options = {
	epochs: opt("epochs", 8),
	alpha: opt("alpha", 0.1),
	l1: opt("l1", 1),
	l2: opt("l2", 0),
	dropout: opt("dropout", 0),
	minCount: opt("min", 2),
	log: () => {},
};
const { first, second } = learnBoth(chains, options, {
	...options,
	dropout: 0,
	epochs: opt("e2", 4),
	l1: opt("l12", 1),
	minCount: 3,
});
const packed = compress(joined(first, second), { step: opt("step", 0.05), prune: opt("prune", 0.05) });
const tagger = makeTagger(openModel(packed.bytes));
console.log(
	args.join(" "),
	`rows ${packed.rows} weights ${packed.weights} gz ${packed.gzipped} ${((Date.now() - t0) / 1000).toFixed(0)}s`,
);
let line = "";
for (const f of [`${C}dev-worldwide`, `${C}aida-testa-tok`, `${C}meantime`, `${C}geovirus`, `${C}oke-2016`]) {
	const docs = readCorpus(`${f}.jsonl`).map(inEval);
	const c0 = process.cpuUsage();
	const found = new Map(docs.map((d) => [d.id, predict(d.text, lookUp, tagger)]));
	const c1 = process.cpuUsage(c0);
	const a = figuresOf(docs, found, false),
		b = figuresOf(docs, found, true);
	line += `| ${f.split("/").pop()!.slice(0, 5)} ${percent(a.precision)}/${percent(a.recall)} ${percent(a.f1)} ${percent(b.f1)} ${(docs.reduce((s, d) => s + d.text.length, 0) / (c1.user + c1.system)).toFixed(2)}M `;
	if (args.includes("--dump"))
		writeFileSync(
			`/tmp/pred-${f.split("/").pop()}.jsonl`,
			docs.map((x) => JSON.stringify({ id: x.id, mentions: found.get(x.id) })).join("\n"),
		);
}
const key = (text: string, spans: readonly { start: number; end: number; type: string }[]) =>
	spans
		.map((s) => {
			let e = s.end;
			while (text[e - 1] === ".") e--;
			return `${s.start}-${e}-${s.type}`;
		})
		.join();
const rate = { tuned: [0, 0], held: [0, 0] };
for (const trap of readTraps("tests/traps")) {
	const r = trap.isHeldOut ? rate.held : rate.tuned;
	r[0]!++;
	if (key(trap.text, predict(trap.text, lookUp, tagger)) === key(trap.text, trap.mentions)) r[1]!++;
}
console.log(line, "traps", rate.tuned.join("/"), rate.held.join("/"));
if (args.includes("--write")) {
	const { weightsModule } = await import("./train/weights-module");
	writeFileSync("src/core/names/weights.ts", weightsModule(packed.bytes));
}
