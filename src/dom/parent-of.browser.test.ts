import { describe, expect, it } from "vitest";
import { isClobbered, parentOf } from "./parent-of";

const formWith = (...names: readonly string[]): HTMLFormElement => {
	const form = document.createElement("form");
	for (const name of names) {
		const field = document.createElement("input");
		field.name = name;
		form.append(field);
	}
	return form;
};

describe("a form whose fields take over its own members", () => {
	const cases = [
		{ name: "a field like any", fields: ["q"], clobbered: false },
		{ name: "fields called like members that nobody here needs", fields: ["id", "title", "action"], clobbered: false },
		{ name: "a field called parentElement", fields: ["parentElement"], clobbered: true },
		{ name: "a field called nextSibling among others", fields: ["q", "nextSibling"], clobbered: true },
	];
	for (const { name, fields, clobbered } of cases)
		it(`${name}: ${clobbered ? "is" : "is not"} clobbered, and its parent is known`, () => {
			const form = formWith(...fields);
			const parent = document.createElement("section");
			parent.append(form);
			expect(isClobbered(form)).toBe(clobbered);
			expect(parentOf(form)).toBe(parent);
			expect(parentOf(parent)).toBeNull();
		});
});
