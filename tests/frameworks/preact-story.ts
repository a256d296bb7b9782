import { h, render } from "preact";
import type { Mount, Story } from "./story";

const view = ({ title, paragraphs }: Story) =>
	h(
		"article",
		null,
		h("h1", null, title),
		paragraphs.map(({ id, before, name, after }) =>
			h("p", { key: id, "data-id": id }, before, h("em", null, name), after),
		),
	);

export const mountPreact: Mount = async (target, story) => {
	render(view(story), target);
	return { show: async (next) => render(view(next), target), unmount: async () => render(null, target) };
};
