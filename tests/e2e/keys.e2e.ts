import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lab } from "../trust/lab";
import { LABS, openLab } from "../trust/open-lab";

type Manifest = {
	readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
};
const { commands }: Manifest = JSON.parse(readFileSync("manifest.json", "utf8"));
/** Chrome takes no more from one extension. */
const MOST_SUGGESTED = 4;

describe.each(LABS)("the suggested keys, %s", (browser) => {
	let lab: Lab;
	beforeAll(async () => {
		lab = await openLab(browser, { serve: () => null });
		await lab.newTab(`${lab.root}src/options/index.html`);
	});
	afterAll(() => lab.close());

	test("are all assigned: the browser keeps none of them for itself", async () => {
		const assigned = await lab.inExtension<readonly { name: string; shortcut: string }[]>(
			`${lab.api}.commands.getAll()`,
		);
		const wanted = Object.entries(commands).flatMap(([name, { suggested_key }]) =>
			suggested_key ? [[name, suggested_key.default]] : [],
		);
		expect(wanted.length).toBeLessThanOrEqual(MOST_SUGGESTED);
		expect(
			assigned
				.filter(({ shortcut }) => shortcut !== "")
				.map(({ name, shortcut }) => [name, shortcut])
				.sort(),
		).toEqual(wanted.sort());
		expect(assigned.map(({ name }) => name).sort()).toEqual(Object.keys(commands).sort());
	});
});
