import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import * as v from "valibot";
import { type GoldDocument, goldSchema } from "./gold";

/** The documents of a gold file, one a line. Throws with file and line at the first that has the wrong form. */
export async function* readGold(file: string): AsyncGenerator<GoldDocument> {
	let number = 0;
	for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
		number++;
		if (line.trim() === "") continue;
		const parsed = v.safeParse(goldSchema, parseJson(line, `${file}:${number}`));
		if (parsed.success) {
			yield parsed.output;
			continue;
		}
		const [issue] = parsed.issues;
		throw new Error(`${file}:${number}: ${v.getDotPath(issue) ?? "the line"}: ${issue.message}`);
	}
}

const parseJson = (line: string, where: string): unknown => {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw new Error(`${where}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
};
