import { afterEach, describe, expect, it } from "vitest";
import { draw } from "./draw";

let place = document.createElement("div");
const start = () => {
	place = document.createElement("div");
	document.body.append(place);
	return place;
};
afterEach(() => place.remove());

const Name = ({ name, onPick }: { readonly name: string; readonly onPick?: () => void }) => (
	<>
		<button type="button" class="name" {...(onPick ? { onClick: onPick } : {})}>
			{name}
		</button>
		{name === "b" && <i>second</i>}
	</>
);

describe("what components say", () => {
	it("is drawn: components, fragments, lists, texts; what is not there leaves nothing", () => {
		draw(
			<p class="x" hidden={false} aria-hidden={false} data-on>
				{["a", "b"].map((name) => (
					<Name key={name} name={name} />
				))}
				{null}
				{0}
			</p>,
			start(),
		);
		expect(place.getHTML()).toBe(
			'<p class="x" aria-hidden="false" data-on=""><button type="button" class="name">a</button><button type="button" class="name">b</button><i>second</i>0</p>',
		);
	});

	it("is drawn as a picture where it is one", () => {
		draw(
			<svg viewBox="0 0 1 1" aria-hidden="true">
				<path d="M0 0" />
			</svg>,
			start(),
		);
		expect(place.querySelector("path")).toBeInstanceOf(SVGPathElement);
	});

	it("is text, whatever it looks like", () => {
		draw(<b title={'"><img>'}>{"<img src=x onerror=alert(1)>"}</b>, start());
		expect(place.querySelector("img")).toBeNull();
		expect(place.textContent).toBe("<img src=x onerror=alert(1)>");
	});
});

describe("drawn again", () => {
	it("it keeps the elements that stay, with their focus, and what is unfolded", () => {
		const content = (name: string) => (
			<>
				<details>
					<summary>{name}</summary>
				</details>
				<button type="button">{name}</button>
			</>
		);
		draw(content("a"), start());
		const [details, button] = place.children;
		details?.setAttribute("open", "");
		(button as HTMLElement).focus();
		draw(content("b"), place);
		expect([...place.children]).toEqual([details, button]);
		expect(document.activeElement).toBe(button);
		expect(details?.hasAttribute("open")).toBe(true);
		expect(place.textContent).toBe("bb");
	});

	it("it forgets attributes, elements and handlers that are no more", () => {
		const heard: string[] = [];
		draw(<Name name="b" onPick={() => heard.push("first")} />, start());
		place.querySelector("button")?.click();
		draw(<Name name="b" onPick={() => heard.push("second")} />, place);
		place.querySelector("button")?.click();
		draw(<Name name="c" />, place);
		place.querySelector("button")?.click();
		expect(heard).toEqual(["first", "second"]);
		expect(place.getHTML()).toBe('<button type="button" class="name">c</button>');
		draw(null, place);
		expect(place.childNodes).toHaveLength(0);
	});

	it("a box is checked as its properties say, whatever the reader has done to it", () => {
		const box = (checked: boolean) => <input type="radio" checked={checked} onChange={() => {}} />;
		draw(box(true), start());
		const input = place.querySelector("input");
		if (input) input.checked = false;
		draw(box(true), place);
		expect(input?.checked).toBe(true);
	});
});
