import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FORMS = /_(?:zero|one|two|few|many|other)$/;
const read = (path: string): string => readFileSync(path, "utf8");
const messagesOf = (locale: string): Messages => JSON.parse(read(`src/_locales/${locale}/messages.json`));
const english = messagesOf("en");
const keys = Object.keys(english);
const stems = [...new Set(keys.filter((key) => key.endsWith("_other")).map((key) => key.replace(FORMS, "")))];
const shipped = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src"], {
	encoding: "utf8",
})
	.split("\n")
	.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && existsSync(path));
const code = [...shipped, "manifest.json"].map(read).join("\n");
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe("the strings", () => {
	test("are all used", () => {
		const isUsed = (key: string) => code.includes(`"${key}"`) || code.includes(`__MSG_${key}__`);
		expect(keys.filter((key) => !isUsed(key) && !isUsed(key.replace(FORMS, "")))).toEqual([]);
	});

	test("are all there", () => {
		const asked = [
			...code.matchAll(/__MSG_(\w+)__/g),
			...code.matchAll(/(?<![\w.])t\(\s*"(\w+)"/g),
			...[...code.matchAll(/\bplural\(\s*"(\w+)"/g)].map(([all, stem]) => [all, `${stem}_other`] as const),
		].map(([, key = ""]) => key);
		expect(asked.length).toBeGreaterThan(100);
		expect([...new Set(asked)].filter((key) => !keys.includes(key))).toEqual([]);
	});

	test("have keys that browsers take", () => {
		expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
	});

	test("come in every form of English numbers", () => {
		expect(stems.filter((stem) => !keys.includes(`${stem}_one`))).toEqual([]);
	});

	test("hold no markup, no straight quotes in words, and are not empty", () => {
		const bad = Object.entries(english).filter(([, { message }]) => message.trim() === "" || /[<>]/.test(message));
		expect(bad).toEqual([]);
	});

	test.each(readdirSync("src/_locales"))("%s has the same values in each text as English", (locale) => {
		const other = messagesOf(locale);
		const differing = Object.keys(other).filter((key) => {
			const wanted = english[key] ?? english[key.replace(FORMS, "_other")];
			return !wanted || placeholders(other[key]?.message ?? "").join() !== placeholders(wanted.message).join();
		});
		expect(differing).toEqual([]);
	});
});
