import { createApp, h, nextTick, shallowRef } from "vue";
import type { Mount } from "./story";

export const mountVue: Mount = async (target, story) => {
	const shown = shallowRef(story);
	const app = createApp({
		render: () =>
			h("article", [
				h("h1", shown.value.title),
				...shown.value.paragraphs.map(({ id, before, name, after }) =>
					h("p", { key: id, "data-id": id }, [before, h("em", name), after]),
				),
			]),
	});
	app.mount(target);
	return {
		show: (next) => {
			shown.value = next;
			return nextTick();
		},
		unmount: async () => app.unmount(),
	};
};
