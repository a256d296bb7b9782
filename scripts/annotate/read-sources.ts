import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import type { Readable } from "node:stream";
import { parseLine } from "./parse-line";
import type { Source } from "./source-document";

const JSONL = new Set([".jsonl", ".ndjson"]);
const HTML = new Set([".html", ".htm", ".xhtml"]);
/** Enough to see whether the first line is JSON. UTF-16 units. */
const SNIFF_LENGTH = 64;

type ReadOptions = { readonly html: boolean; readonly stdin: Readable };

/** The documents of files and standard input (`-`), one after another; JSONL is streamed line by line. */
export async function* readSources(files: readonly string[], options: ReadOptions): AsyncGenerator<Source> {
	for (const file of files) {
		const stream = file === "-" ? options.stdin : createReadStream(file);
		try {
			yield* readFile(stream, file, options);
		} catch (error) {
			yield { where: file, problem: error instanceof Error ? error.message : String(error) };
		}
	}
}

async function* readFile(stream: Readable, file: string, options: ReadOptions): AsyncGenerator<Source> {
	const extension = extname(file).toLowerCase();
	const name = file === "-" ? "stdin" : basename(file);
	stream.setEncoding("utf8");
	const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<string>;
	let head = "";
	let isOver = false;
	while (!isOver && head.trimStart().length < SNIFF_LENGTH) {
		const next = await chunks.next();
		if (next.done) isOver = true;
		else head += next.value;
	}
	const isJsonl = !options.html && (JSONL.has(extension) || (!HTML.has(extension) && /^\uFEFF?\s*\{\s*"/.test(head)));
	async function* rest(): AsyncGenerator<string> {
		yield head;
		for (;;) {
			const next = isOver ? { done: true as const, value: undefined } : await chunks.next();
			if (next.done) return;
			yield next.value;
		}
	}
	if (isJsonl) return yield* readLines(rest(), name);
	let whole = "";
	for await (const chunk of rest()) whole += chunk;
	whole = whole.replace(/^\uFEFF/, "");
	const isHtml = options.html || HTML.has(extension) || /^\s*<(?:!doctype html|html)\b/i.test(whole.slice(0, 1_000));
	yield { document: { id: name, content: isHtml ? { html: whole } : { text: whole } } };
}

async function* readLines(chunks: AsyncIterable<string>, name: string): AsyncGenerator<Source> {
	let pending: string[] = [];
	let number = 0;
	const take = (line: string): Source | null => {
		number++;
		if (line.trim() === "") return null;
		return parseLine(line.replace(/^\uFEFF/, ""), `${name}:${number}`, { fallbackId: `${name}:${number}` });
	};
	for await (const chunk of chunks) {
		const lines = chunk.split("\n");
		for (let i = 0; i < lines.length - 1; i++) {
			const source = take(`${pending.join("")}${lines[i]}`);
			pending = [];
			if (source) yield source;
		}
		pending.push(lines.at(-1) ?? "");
	}
	const last = take(pending.join(""));
	if (last) yield last;
}
