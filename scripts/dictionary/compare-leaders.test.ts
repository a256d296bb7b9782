import { expect, test } from "vitest";
import { isNamedIn, sinceOf } from "./compare-leaders";

const dates = [
	{ text: "President Tan AL (since 8 July 2023)", expected: "2023-07-08" },
	{ text: "King B (since April 2018); also C (since 1 May 2020)", expected: "2018-04" },
	{ text: "Prime Minister D (since 21 Oct 2024)", expected: "2024-10-21" },
	{ text: "President E (since 1997)", expected: "1997" },
	{ text: "President (vacant)", expected: undefined },
];
test.each(dates)("since: $text", ({ text, expected }) => {
	expect(sinceOf(text)).toBe(expected);
});

const names = [
	{ surfaces: ["Xi Jinping"], text: "President XI Jinping (since 2013)", expected: true },
	{ surfaces: ["Jonas Gahr Støre"], text: "Prime Minister Jonas Gahr STORE", expected: true },
	{ surfaces: ["Bosco Aru"], text: "President Bosco ARU-Lima", expected: true },
	{ surfaces: ["Tuimaleali'ifano Va'aletoa"], text: "TUIMALEALI’IFANO Va’aletoa", expected: true },
	{ surfaces: ["Manuel Osa Nsue Nsua"], text: "Prime Minister Manuel Osa Nsue Nsua", expected: true },
	{ surfaces: ["John Smith"], text: "Prime Minister John MAJOR", expected: false },
	{ surfaces: ["Ali Khamenei", "Sayyid Ali Khamenei"], text: "Prime Minister Ali AL-ZAIDI", expected: false },
];
test.each(names)("$surfaces in $text: $expected", ({ surfaces, text, expected }) => {
	expect(isNamedIn(surfaces, text)).toBe(expected);
});
