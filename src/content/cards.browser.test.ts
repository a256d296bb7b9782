import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reader } from "../../tests/act-in-page";
import { STORY, type Story, startStory } from "./card-story";

let story: Story;
beforeEach(async () => {
	story = startStory();
	await story.read;
	// Vitest's frame gets no keys before it has the focus, and may be higher than the window around it.
	window.focus();
	top?.scrollTo(0, 0);
	await reader.move(2, 2);
});
afterEach(() => story.end());

const card = () => vi.waitFor(() => story.card() ?? expect.fail("no card"), { timeout: 3_000 });
const gone = () => vi.waitFor(() => expect(story.card()).toBeNull(), { timeout: 3_000 });
const says = (text: string) => vi.waitFor(() => expect(story.card()?.textContent).toContain(text), { timeout: 3_000 });

/** For what must not happen: longer than a pointer has to rest, and than a card waits for one that has left. */
const LONG_ENOUGH_MS = 500;
const longEnough = () => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));

const pointAt = async (name: string, nth = 0) => {
	const { x, y } = story.pointOf(name, nth);
	await reader.move(x, y);
	return card();
};
const press = async (label: string) => {
	const { x, y } = story.buttonOf(label);
	await reader.click(x, y);
};

describe("a card", () => {
	it("opens for the pointer that rests, and goes when it leaves", async () => {
		expect((await pointAt("Ann Lee")).textContent).toContain("Mayor");
		await reader.move(5, 5);
		await gone();
	});

	it("stays while the pointer is on its way to it and on it", async () => {
		const box = (await pointAt("Ann Lee")).getBoundingClientRect();
		await reader.move(box.left + 40, box.top + 20);
		await longEnough();
		expect(story.card()).not.toBeNull();
		await reader.press("Escape");
		await gone();
	});

	it("never lies over the line of its word", async () => {
		for (const [name, nth] of [
			["Ann Lee", 0],
			["Bo Berg", 0],
			["Oslo", 0],
		] as const) {
			await pointAt(name, nth);
			await says(name);
			const box = story.card()?.getBoundingClientRect();
			const line = story.lineOf(name, nth);
			expect((box?.top ?? 0) >= line.bottom || (box?.bottom ?? 0) <= line.top).toBe(true);
			await reader.press("Escape");
			await reader.move(2, 2);
		}
	});

	it("opens by a tap, and a tap beside it closes it", async () => {
		const { x, y } = story.pointOf("Ann Lee");
		await reader.tap(x, y);
		await says("Ann Lee");
		await reader.tap(600, 5);
		await gone();
	});

	it("does nothing for events that a page makes up", async () => {
		await pointAt("Ann Lee");
		await says("Not this one");
		for (const type of ["click", "pointerdown", "keydown"])
			story.button("Not this one").dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
		story.button("Not this one").click();
		story.button("Keep open").click();
		await longEnough();
		expect(story.sent).toEqual([]);
		expect(story.button("Keep open").getAttribute("aria-pressed")).toBe("false");
	});
});

describe("what the reader says on a card", () => {
	it("“not this one” asks who it is, holds for the article, and can be undone", async () => {
		await pointAt("Ann Lee");
		await says("Not this one");
		await press("Not this one");
		await says("is not Ann Lee, you said");
		expect(story.sent.at(-1)).toMatchObject({ surface: "Ann Lee", not: "p:ann", instead: null, scope: "article" });
		await says("Anna Lee");
		await press("Undo");
		await says("Mayor");
		expect(story.sent.at(-1)).toMatchObject({ isTakenBack: true });
	});

	it("somebody else can be chosen, here or everywhere; nothing is painted otherwise", async () => {
		const painted = await vi.waitFor(() => {
			const now = story.painted();
			expect(now).not.toContain(0);
			return now;
		});
		await pointAt("Ann Lee");
		await says("Not this one");
		await press("Not this one");
		await says("Anna Lee");
		await press("This one: Anna Lee");
		await says("Singer");
		await says("means Anna Lee, you said");
		await press("Always");
		await vi.waitFor(() => expect(story.sent.at(-1)).toMatchObject({ instead: "p:anna", scope: "always" }));
		expect(story.painted()).toEqual(painted);
	});

	it("what cannot be stored is told", async () => {
		await pointAt("Ann Lee");
		await says("Not this one");
		story.failFromNowOn();
		await press("Not this one");
		await says("That could not be saved.");
		expect(story.card()?.textContent).toContain("Mayor");
	});

	it("“I know this one” keeps the card away until the name is clicked", async () => {
		await pointAt("Ann Lee");
		await says("I know this one");
		await press("I know this one");
		await says("stays away until you click");
		await reader.press("Escape");
		await reader.move(2, 2);
		await gone();
		const { x, y } = story.pointOf("Ann Lee");
		await reader.move(x, y);
		await longEnough();
		expect(story.card()).toBeNull();
		await reader.click(x, y);
		await says("Ann Lee");
	});
});

describe("the ways from a card", () => {
	it("go through the mentions by buttons and keys, and the card goes along", async () => {
		await pointAt("Ann Lee");
		await says(`1 of ${STORY.timesAnn}`);
		await press("Next mention");
		await says(`2 of ${STORY.timesAnn}`);
		await reader.press("ArrowRight");
		await says(`3 of ${STORY.timesAnn}`);
		await reader.press("ArrowRight");
		await says(`1 of ${STORY.timesAnn}`);
		await reader.press("ArrowLeft");
		await says(`3 of ${STORY.timesAnn}`);
		const line = story.lineOf("Ann Lee", 2);
		const box = story.card()?.getBoundingClientRect();
		expect(line.top).toBeGreaterThan(0);
		expect((box?.top ?? 0) >= line.bottom || (box?.bottom ?? 0) <= line.top).toBe(true);
	});

	it("a name on a card opens its card in place, and there is a way back", async () => {
		await pointAt("Ann Lee");
		await says("Named with");
		await press("Bo Berg");
		await says("Back to Ann Lee");
		await says("Senator");
		await press("Back to Ann Lee");
		await says("Mayor");
		expect(story.card()?.textContent).not.toContain("Back to");
	});

	it("a pinned card stays while the reader scrolls, presses and points elsewhere", async () => {
		await pointAt("Ann Lee");
		await press("Keep open");
		await reader.move(600, 5);
		await reader.click(600, 5);
		scrollBy(0, 40);
		await longEnough();
		expect(story.card()?.textContent).toContain("Ann Lee");
		await reader.press("Escape");
		await gone();
	});

	it("by key the focus goes into the card, and back to where it was", async () => {
		story.field.focus();
		story.openByKey("Ann Lee");
		await says("Mayor");
		expect(document.activeElement).toBe(story.host());
		await reader.press("Escape");
		await gone();
		expect(document.activeElement).toBe(story.field);
	});

	it("tells with its name that it is a dialog", async () => {
		await pointAt("Ann Lee");
		const dialog = (await card()).closest("[role=dialog]");
		expect(dialog?.getAttribute("aria-label")).toBe("Card: Ann Lee");
	});
});
