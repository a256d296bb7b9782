import { expect, test } from "vitest";
import { scriptTime } from "./script-time";

const event = (name: string, ts: number, dur: number, tid = 1) => ({
	name,
	ph: "X",
	ts,
	dur,
	tdur: dur / 2,
	pid: 1,
	tid,
});
const main = { name: "thread_name", ph: "M", ts: 0, pid: 1, tid: 1, args: { name: "CrRendererMain" } };

const cases = [
	{ name: "nothing", events: [main], expected: { totalMs: 0, longestMs: 0, totalCpuMs: 0, longestCpuMs: 0 } },
	{
		name: "nested calls count once, calls of one task add up",
		events: [
			main,
			event("RunTask", 0, 100_000),
			event("FunctionCall", 1_000, 10_000),
			event("FunctionCall", 2_000, 5_000),
			event("RunMicrotasks", 20_000, 7_000),
			event("RunTask", 200_000, 10_000),
			event("EvaluateScript", 201_000, 3_000),
		],
		expected: { totalMs: 20, longestMs: 17, totalCpuMs: 10, longestCpuMs: 8.5 },
	},
	{
		name: "other threads do not count",
		events: [main, event("FunctionCall", 0, 10_000, 2)],
		expected: { totalMs: 0, longestMs: 0, totalCpuMs: 0, longestCpuMs: 0 },
	},
];

for (const { name, events, expected } of cases) test(name, () => expect(scriptTime(events)).toEqual(expected));
