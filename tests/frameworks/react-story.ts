import { createElement, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Mount, Story } from "./story";

const view = ({ title, paragraphs }: Story): ReactElement =>
	createElement(
		"article",
		null,
		createElement("h1", null, title),
		paragraphs.map(({ id, before, name, after }) =>
			createElement("p", { key: id, "data-id": id }, before, createElement("em", null, name), after),
		),
	);

export const mountReact: Mount = async (target, story) => {
	const root = createRoot(target);
	flushSync(() => root.render(view(story)));
	return {
		show: async (next) => flushSync(() => root.render(view(next))),
		unmount: async () => flushSync(() => root.unmount()),
	};
};
