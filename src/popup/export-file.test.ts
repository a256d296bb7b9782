import { expect, test } from "vitest";
import type { Reading } from "../core/reading";
import { EXPORT_FORMATS, exportFile } from "./export-file";

const reading = (title: string): Reading => ({
	article: { title, date: null, language: "en" },
	entities: [
		{
			id: "c:FR",
			name: "France",
			type: "place",
			kind: "country",
			description: "country in Europe",
			count: 1,
			countries: ["FR"],
			weight: 1,
			with: [],
		},
	],
	mentions: [],
});

const names = [
	{ title: "", name: "cast.csv" },
	{ title: "Who’s in? A café/story: <1>", name: "cast-who-s-in-a-cafe-story-1.csv" },
	{ title: "../../etc/passwd", name: "cast-etc-passwd.csv" },
	{ title: "習近平", name: "cast-習近平.csv" },
	{ title: "a ".repeat(200), name: `cast-${"a-".repeat(29)}a.csv` },
];
test.each(names)("$title is saved as $name", ({ title, name }) => {
	expect(exportFile(reading(title), "CSV").name).toBe(name);
});

test.each(EXPORT_FORMATS)("%s holds the cast", (format) => {
	const { text, type } = exportFile(reading("x"), format);
	expect(text).toContain("France");
	expect(type).toMatch(/^\w+\/\w+;charset=utf-8$/);
});
