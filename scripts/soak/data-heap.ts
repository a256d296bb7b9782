import type { Page } from "playwright-core";

type Snapshot = {
	readonly snapshot: {
		readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
	};
	readonly nodes: readonly number[];
};

/** What scripts make. The engine's own arrays are left out: most of those that grow belong to compiled code, and an array of a script has its object. */
const DATA = /^(?:object|closure|string|concatenated string|sliced string|regexp|number|symbol|bigint)$/;

/** Bytes of what scripts have made in a page's process, isolated worlds included; without compiled code, which engines make more of the longer something runs. */
export const dataHeapOf = async (page: Page): Promise<number> => {
	const session = await page.context().newCDPSession(page);
	const chunks: string[] = [];
	session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
	await session.send("HeapProfiler.collectGarbage");
	await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
	await session.detach();
	const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(""));
	const { node_fields: fields, node_types } = snapshot.meta;
	const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
	let bytes = 0;
	for (let at = 0; at < nodes.length; at += fields.length) {
		const name = node_types[0][nodes[at + type] ?? 0] ?? "";
		if (DATA.test(name)) bytes += nodes[at + size] ?? 0;
	}
	return bytes;
};
