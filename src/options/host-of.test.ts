import { expect, test } from "vitest";
import { hostOf } from "./host-of";

const cases = [
	{ typed: "www.bbc.com", host: "www.bbc.com" },
	{ typed: "  WWW.BBC.com ", host: "www.bbc.com" },
	{ typed: "https://www.bbc.com/news/world?x=1#y", host: "www.bbc.com" },
	{ typed: "http://localhost:8080/", host: "localhost" },
	{ typed: "www.bbc.com/news", host: "www.bbc.com" },
	{ typed: "español.example", host: "xn--espaol-zwa.example" },
	{ typed: "", host: null },
	{ typed: "two words", host: null },
	{ typed: "ftp://files.example", host: null },
	{ typed: "javascript://x", host: null },
	{ typed: "https://[::1]/", host: null },
];

test.each(cases)("$typed → $host", ({ typed, host }) => {
	expect(hostOf(typed)).toBe(host);
});
