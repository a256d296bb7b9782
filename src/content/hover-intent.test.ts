import { describe, expect, it } from "vitest";
import { GRACE_MS, hoverIntent } from "./hover-intent";

const DELAY_MS = 300;
const CARD = { left: 100, top: 120, right: 400, bottom: 300 };
const WORD = { x: 120, y: 100 };
const ASIDE = { x: 600, y: 100 };
/** On the way from the word to the card. */
const WAY = { x: 180, y: 112 };

/** A clock that the test moves, and the hover that runs by it; `log` tells what it did. */
const setUp = () => {
	const log: string[] = [];
	const timers = new Map<number, { at: number; callback: () => void }>();
	let now = 0;
	let nextId = 0;
	let isOpen = false;
	const hover = hoverIntent<string>({
		delayMs: (target) => (target === "slow" ? 2 * DELAY_MS : DELAY_MS),
		prepare: (target) => log.push(`prepare ${target}`),
		open: (target) => {
			isOpen = true;
			log.push(`open ${target}`);
		},
		close: () => {
			isOpen = false;
			log.push("close");
		},
		cardBox: () => (isOpen ? CARD : null),
		after: (ms, callback) => {
			const id = nextId++;
			timers.set(id, { at: now + ms, callback });
			return () => timers.delete(id);
		},
	});
	const pass = (ms: number): void => {
		now += ms;
		for (const [id, { at, callback }] of [...timers]) {
			if (at > now || !timers.delete(id)) continue;
			callback();
		}
	};
	return { hover, log, pass };
};
type Steps = (run: ReturnType<typeof setUp>) => void;
const opened: Steps = ({ hover, pass, log }) => {
	hover.over("A", WORD);
	pass(DELAY_MS);
	log.length = 0;
};

const cases: readonly { readonly name: string; readonly run: Steps; readonly expected: readonly string[] }[] = [
	{
		name: "opens when the pointer rests, and prepares at once",
		run: ({ hover, pass }) => {
			hover.over("A", WORD);
			pass(DELAY_MS - 1);
			hover.over("A", WORD);
			pass(1);
		},
		expected: ["prepare A", "open A"],
	},
	{
		name: "opens nothing for a pointer that only passes",
		run: ({ hover, pass }) => {
			hover.over("A", WORD);
			pass(DELAY_MS - 1);
			hover.over(null, ASIDE);
			pass(10 * DELAY_MS);
		},
		expected: ["prepare A"],
	},
	{
		name: "starts anew for the next word",
		run: ({ hover, pass }) => {
			hover.over("A", WORD);
			pass(200);
			hover.over("B", WORD);
			pass(200);
			hover.over("B", WORD);
			pass(100);
		},
		expected: ["prepare A", "prepare B", "open B"],
	},
	{
		name: "waits longer where it is told to",
		run: ({ hover, pass }) => {
			hover.over("slow", WORD);
			pass(DELAY_MS);
			hover.over(null, ASIDE);
			pass(DELAY_MS);
		},
		expected: ["prepare slow"],
	},
	{
		name: "closes after a grace when the pointer leaves",
		run: (all) => {
			opened(all);
			all.hover.over(null, ASIDE);
			all.pass(GRACE_MS - 1);
			all.log.push("still open");
			all.pass(1);
		},
		expected: ["still open", "close"],
	},
	{
		name: "stays when the pointer comes back within the grace",
		run: (all) => {
			opened(all);
			all.hover.over(null, ASIDE);
			all.pass(GRACE_MS - 1);
			all.hover.over("A", WORD);
			all.pass(10 * GRACE_MS);
		},
		expected: [],
	},
	{
		name: "stays while the pointer is on the card",
		run: (all) => {
			opened(all);
			all.hover.over(null, WAY);
			all.hover.overCard();
			all.pass(100 * GRACE_MS);
		},
		expected: [],
	},
	{
		name: "opens nothing that the pointer crosses on its way to the card",
		run: (all) => {
			opened(all);
			all.hover.over("B", WAY);
			all.pass(GRACE_MS - 1);
			all.hover.overCard();
			all.pass(100 * DELAY_MS);
		},
		expected: [],
	},
	{
		name: "does not wait for ever on the way",
		run: (all) => {
			opened(all);
			all.hover.over(null, WAY);
			all.pass(GRACE_MS);
		},
		expected: ["close"],
	},
	{
		name: "goes over to another word beside the way",
		run: (all) => {
			opened(all);
			all.hover.over("B", ASIDE);
			all.pass(DELAY_MS);
		},
		expected: ["prepare B", "open B"],
	},
	{
		name: "closes at once when it is cancelled, and opens nothing later",
		run: (all) => {
			opened(all);
			all.hover.over("B", ASIDE);
			all.hover.cancel();
			all.pass(10 * DELAY_MS);
		},
		expected: ["prepare B", "close"],
	},
	{
		name: "opens at once when asked to",
		run: ({ hover }) => hover.openNow("A", WORD),
		expected: ["prepare A", "open A"],
	},
];

describe("hover intent", () => {
	for (const { name, run, expected } of cases)
		it(name, () => {
			const all = setUp();
			run(all);
			expect(all.log).toEqual(expected);
		});
});
