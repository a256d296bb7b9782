import { describe, expect, it } from "vitest";
import { isRendered } from "./is-rendered";
import { readPageText } from "./page-text";
import { isClobbered, nextOf, parentOf } from "./plain-node";

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
		it(`${name}: ${clobbered ? "is" : "is not"} clobbered, and its parent and sibling are known`, () => {
			const form = formWith(...fields);
			const parent = document.createElement("section");
			parent.append(form);
			const next = document.createElement("p");
			parent.append(next);
			expect(isClobbered(form)).toBe(clobbered);
			expect(parentOf(form)).toBe(parent);
			expect(nextOf(form)).toBe(next);
			expect(parentOf(parent)).toBeNull();
		});
});

it("a story with such a form in it is read, the form is not, and the walk ends", () => {
	const names =
		"nodeType localName parentElement parentNode nextSibling firstChild getAttribute checkVisibility closest";
	const article = document.createElement("article");
	const form = formWith(...names.split(" "));
	const paragraph = (text: string) => {
		const element = document.createElement("p");
		element.textContent = text;
		return element;
	};
	Element.prototype.append.call(form, paragraph("Nobody reads this sentence about Joe Biden."));
	article.append(paragraph("Joe Biden came to Riga."), form, paragraph("He left on Monday."));
	document.body.append(article);
	const work = readPageText(document, { isVisible: isRendered, wholePage: true, maxCharacters: 10_000 });
	let step = work.next();
	for (let slices = 0; !step.done && slices < 1_000; slices++) step = work.next();
	article.remove();
	expect(step.done && step.value.blocks.map(({ text }) => text)).toEqual([
		"Joe Biden came to Riga.",
		"He left on Monday.",
	]);
});
