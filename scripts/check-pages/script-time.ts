/** One event of a Chromium trace; `ts` and `dur` in microseconds, `tdur` the CPU time in it. */
export type TraceEvent = {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly pid: number;
	readonly tid: number;
	readonly args?: { readonly name?: string };
};

export type ScriptTime = {
	readonly totalMs: number;
	readonly longestMs: number;
	/** The same in CPU time: on a busy machine the figures that hold. */
	readonly totalCpuMs: number;
	readonly longestCpuMs: number;
};

const SCRIPT = new Set(["FunctionCall", "EvaluateScript", "RunMicrotasks", "v8.run", "V8.RunMicrotasks"]);
const TASK = new Set(["RunTask", "ThreadControllerImpl::RunTask"]);

/**
 * Script time on renderer main threads: in total, and the most inside one task. With the page's own scripts off (CSP) it is ours alone.
 */
export const scriptTime = (events: readonly TraceEvent[]): ScriptTime => {
	const main = new Set(
		events
			.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
			.map(({ pid, tid }) => `${pid}:${tid}`),
	);
	const threads = new Map<string, TraceEvent[]>();
	for (const event of events) {
		const thread = `${event.pid}:${event.tid}`;
		if (event.ph !== "X" || !main.has(thread) || !(SCRIPT.has(event.name) || TASK.has(event.name))) continue;
		threads.set(thread, [...(threads.get(thread) ?? []), event]);
	}
	let total = 0;
	let longest = 0;
	let totalCpu = 0;
	let longestCpu = 0;
	for (const thread of threads.values()) {
		thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
		let taskEnd = 0;
		let inTask = 0;
		let cpuInTask = 0;
		let scriptEnd = 0;
		for (const { name, ts, dur = 0, tdur = dur } of thread) {
			if (TASK.has(name)) {
				if (ts >= taskEnd) {
					taskEnd = ts + dur;
					inTask = 0;
					cpuInTask = 0;
				}
				continue;
			}
			if (ts < scriptEnd) continue;
			scriptEnd = ts + dur;
			if (ts >= taskEnd) inTask = cpuInTask = 0;
			inTask += dur;
			cpuInTask += tdur;
			total += dur;
			totalCpu += tdur;
			longest = Math.max(longest, inTask);
			longestCpu = Math.max(longestCpu, cpuInTask);
		}
	}
	return {
		totalMs: total / 1000,
		longestMs: longest / 1000,
		totalCpuMs: totalCpu / 1000,
		longestCpuMs: longestCpu / 1000,
	};
};
