import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readSources } from "./read-sources";
import type { Source } from "./source-document";

const readAll = async (chunks: readonly string[], html = false): Promise<Source[]> => {
	const found: Source[] = [];
	for await (const source of readSources(["-"], { html, stdin: Readable.from(chunks) })) found.push(source);
	return found;
};
const short = (source: Source): string =>
	"problem" in source
		? `${source.where}!`
		: `${source.document.id}:${"text" in source.document.content ? "text" : "html"}`;

const cases: readonly {
	readonly name: string;
	readonly chunks: readonly string[];
	readonly html?: boolean;
	readonly found: readonly string[];
}[] = [
	{ name: "plain text", chunks: ["Ministers met."], found: ["stdin:text"] },
	{ name: "nothing", chunks: [], found: ["stdin:text"] },
	{ name: "html by its doctype", chunks: ["<!doctype html><p>Ministers met."], found: ["stdin:html"] },
	{ name: "html by the option", chunks: ["<p>Ministers met."], html: true, found: ["stdin:html"] },
	{ name: "one line of JSON", chunks: ['{"id": "a", "text": "Met."}'], found: ["a:text"] },
	{
		name: "lines cut anywhere",
		chunks: ['{"id": "a", "te', 'xt": "Met."}\n{"id": "b", ', '"html": "<p>"}\n'],
		found: ["a:text", "b:html"],
	},
	{ name: "empty lines", chunks: ['{"id": "a", "text": ""}\n\n\n{"id": 7, "text": ""}'], found: ["a:text", "7:text"] },
	{
		name: "broken lines name their number, the others come out",
		chunks: ['{"id": "a", "text": "Met."}\n{"id": "b", "text\n[1]\n{"id": "c"}\n{"id": "d", "text": 5}\n{"text": "x"}'],
		found: ["a:text", "stdin:2!", "stdin:3!", "stdin:4!", "stdin:5!", "stdin:6:text"],
	},
	{ name: "half-written last line", chunks: ['{"id": "a", "text": "x"}\n{"id": "b"'], found: ["a:text", "stdin:2!"] },
	{ name: "null fields", chunks: ['{"id": "a", "text": "x", "title": null, "date": null}'], found: ["a:text"] },
];

describe("readSources", () => {
	for (const { name, chunks, html, found } of cases)
		test(name, async () => expect((await readAll(chunks, html)).map(short)).toEqual(found));

	test("a file that is not there", async () => {
		const found: Source[] = [];
		for await (const source of readSources(["no-such-file.txt"], { html: false, stdin: Readable.from([]) }))
			found.push(source);
		expect(found.map(short)).toEqual(["no-such-file.txt!"]);
	});
});
