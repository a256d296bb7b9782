type Node = { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string } };
/** A CPU profile of the debugging protocol. */
export type CpuProfile = {
	readonly nodes: readonly Node[];
	readonly samples?: readonly number[];
	readonly timeDeltas?: readonly number[];
};

const AT_REST = new Set(["(idle)", "(program)", "(root)"]);

/** Milliseconds in a profile in which code ran whose address the pattern names, and in which any code ran. */
export const busyTime = (profile: CpuProfile, ours: RegExp): { readonly oursMs: number; readonly allMs: number } => {
	const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
	let oursUs = 0;
	let allUs = 0;
	profile.samples?.forEach((id, at) => {
		const frame = frames.get(id);
		const time = profile.timeDeltas?.[at] ?? 0;
		if (!frame || AT_REST.has(frame.functionName)) return;
		allUs += time;
		if (ours.test(frame.url)) oursUs += time;
	});
	return { oursMs: oursUs / 1000, allMs: allUs / 1000 };
};
