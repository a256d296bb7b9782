import { beforeAll, describe, expect, test } from "vitest";
import { ensureDictionary } from "../../scripts/ensure-dictionary";
import type { LookUp } from "../../src/core/look-up";
import { findNames } from "../../src/core/names/find-names";
import { probeKeys } from "../../src/core/names/probe-keys";
import { plainBlocks } from "../../src/core/text/plain-blocks";
import { words } from "../../src/core/text/words";
import { openDictionary } from "../../src/dictionary/open-dictionary";
import { readTraps, type Trap } from "./read-traps";

const drain = <T>(work: Generator<void, T>): T => {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
};

const dictionary: { lookUp?: LookUp } = {};
beforeAll(async () => {
	dictionary.lookUp = openDictionary(await ensureDictionary()).lookUp;
}, 120_000);

/** The text with its names marked as in the case files; a full stop at a name's end may be in or out. */
const show = (text: string, mentions: readonly { start: number; end: number; type: string }[]): string => {
	let shown = "";
	let from = 0;
	for (const { start, end, type } of mentions) {
		const last = text.slice(start, end).endsWith(".") ? end - 1 : end;
		shown += `${text.slice(from, start)}{${type}|${text.slice(start, last)}}`;
		from = last;
	}
	return shown + text.slice(from);
};

const read = ({ text }: Trap): string => {
	const blocks = plainBlocks(text);
	const blockWords = blocks.map((block) => words(block.text));
	const reply = dictionary.lookUp?.(drain(probeKeys(blockWords))) ?? { hits: {}, entities: {}, asOf: "" };
	return show(text, drain(findNames(blocks, blockWords, reply)));
};

describe("traps", () => {
	const traps = readTraps();
	const groups = [...new Set(traps.map(({ group }) => group))];
	test("there are at least 300, and a third was held out", () => {
		expect(traps.length).toBeGreaterThanOrEqual(300);
		expect(traps.filter(({ isHeldOut }) => isHeldOut).length / traps.length).toBeGreaterThan(0.28);
	});
	for (const group of groups)
		test(group.replaceAll("-", " "), () => {
			const failed = traps
				.filter((trap) => trap.group === group)
				.flatMap((trap) =>
					read(trap) === show(trap.text, trap.mentions)
						? []
						: [`${read(trap)}  expected  ${show(trap.text, trap.mentions)}`],
				);
			expect(failed).toEqual([]);
		});
});
