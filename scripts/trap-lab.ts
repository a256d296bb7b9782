import { openTagger } from "../src/core/names/find-names";
import { openDictionary } from "../src/dictionary/open-dictionary";
import { readTraps } from "../tests/traps/read-traps";
import { ensureDictionary } from "./ensure-dictionary";
import { predict } from "./train/predict";

const args = process.argv.slice(2);
const { lookUp } = openDictionary(await ensureDictionary());
const tagger = openTagger();
const show = (text: string, spans: readonly { start: number; end: number; type: string }[]) => {
	let out = "",
		at = 0;
	for (const s of spans) {
		out +=
			text.slice(at, s.start) +
			"{" +
			{ person: "P", organisation: "O", place: "L" }[s.type] +
			"|" +
			text.slice(s.start, s.end) +
			"}";
		at = s.end;
	}
	return out + text.slice(at);
};
const key = (text: string, spans: readonly { start: number; end: number; type: string }[]) =>
	spans
		.map((s) => {
			let e = s.end;
			while (text[e - 1] === ".") e--;
			return `${s.start}-${e}-${s.type}`;
		})
		.join();
const rate = { tuned: [0, 0], held: [0, 0] };
const byGroup = new Map<string, number[]>();
for (const trap of readTraps("tests/traps")) {
	const found = predict(trap.text, lookUp, tagger);
	const ok = key(trap.text, found) === key(trap.text, trap.mentions);
	const r = trap.isHeldOut ? rate.held : rate.tuned;
	r[0]!++;
	if (ok) r[1]!++;
	const g = byGroup.get(trap.group) ?? [0, 0, 0, 0];
	const o = trap.isHeldOut ? 2 : 0;
	g[o]!++;
	if (ok) g[o + 1]!++;
	byGroup.set(trap.group, g);
	if (!ok && (args.includes("--all") || !trap.isHeldOut) && args.includes("--show"))
		console.log(
			trap.group.padEnd(20).slice(0, 20),
			show(trap.text, found),
			"  ← ",
			trap.mentions.map((m) => `${m.surface}/${m.type[0]}`).join(" "),
		);
}
console.log(rate);
for (const [g, v] of byGroup) console.log(g, v.join(" "));
