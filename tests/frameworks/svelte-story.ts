import { type Component, flushSync, mount, unmount } from "svelte";
import StoryView from "./Story.svelte";
import type { Mount, Story } from "./story";

type Props = { story: Story };
type Exports = { show: (story: Story) => void };

export const mountSvelte: Mount = async (target, story) => {
	const view = mount(StoryView as unknown as Component<Props, Exports>, { target, props: { story } });
	flushSync();
	return {
		show: async (next) => {
			view.show(next);
			flushSync();
		},
		unmount: () => unmount(view),
	};
};
