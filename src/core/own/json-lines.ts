/** A value with the line (from 1) on which it begins, and so each of its parts. */
export type Lined = {
	readonly line: number;
	readonly value: unknown;
	/** The parts of an object or array, by key or index. */
	readonly parts: ReadonlyMap<string, Lined>;
};

/** What is wrong in a file, and where. Lines count from 1. */
export type FileProblem = { readonly line: number; readonly message: string };

class Unreadable extends Error {
	constructor(
		readonly line: number,
		message: string,
	) {
		super(message);
	}
}

const SCALAR =
	/"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 20;

/**
 * Reads JSON and remembers on which line everything stands, so that problems can be told by line; the same words in every browser.
 * @returns the first problem where it is no JSON
 */
export const jsonLines = (text: string): Lined | FileProblem => {
	let at = text.startsWith("\uFEFF") ? 1 : 0;
	let line = 1;
	const skip = (): void => {
		for (; at < text.length && " \t\r\n".includes(text.charAt(at)); at++) if (text.charAt(at) === "\n") line++;
	};
	const fail = (message: string): never => {
		throw new Unreadable(line, message);
	};
	const expect = (sign: string): void => {
		skip();
		if (text.charAt(at) !== sign)
			fail(at >= text.length ? `ends where “${sign}” should stand` : `“${sign}” is missing`);
		at++;
	};
	const scalar = (): unknown => {
		SCALAR.lastIndex = at;
		const [found] = SCALAR.exec(text) ?? [];
		if (found === undefined) return fail(at >= text.length ? "ends too early" : `“${text.charAt(at)}” cannot be read`);
		at += found.length;
		try {
			return JSON.parse(found);
		} catch {
			return fail("a text holds a sign that has to be written as \\u…"); // control characters
		}
	};
	/** The members between two brackets; `read` reads one and gives its key. */
	const members = (close: string, read: (index: number) => readonly [string, Lined]): Map<string, Lined> => {
		const parts = new Map<string, Lined>();
		at++;
		skip();
		if (text.charAt(at) === close) {
			at++;
			return parts;
		}
		for (;;) {
			const [key, part] = read(parts.size);
			if (parts.has(key)) fail(`“${key}” stands twice`);
			parts.set(key, part);
			skip();
			if (text.charAt(at) === close) {
				at++;
				return parts;
			}
			expect(",");
		}
	};
	const value = (depth: number): Lined => {
		skip();
		if (depth > MAX_DEPTH) fail("is nested too deeply");
		const begins = line;
		if (text.charAt(at) === "[") {
			const parts = members("]", (index) => [String(index), value(depth + 1)]);
			return { line: begins, value: [...parts.values()].map((part) => part.value), parts };
		}
		if (text.charAt(at) === "{") {
			const parts = members("}", () => {
				skip();
				if (text.charAt(at) !== '"') fail("a key in quotation marks is missing");
				const key = String(scalar());
				expect(":");
				return [key, value(depth + 1)];
			});
			const entries = [...parts].map(([key, part]) => [key, part.value] as const);
			return { line: begins, value: Object.fromEntries(entries), parts };
		}
		return { line: begins, value: scalar(), parts: new Map() };
	};
	try {
		const read = value(0);
		skip();
		if (at < text.length) fail("something stands after the end");
		return read;
	} catch (error) {
		if (error instanceof Unreadable) return { line: error.line, message: error.message };
		throw error;
	}
};
