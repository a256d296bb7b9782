/** What a framework shows: paragraphs with a name in the middle, in an order that changes. */
export type Story = { readonly title: string; readonly paragraphs: readonly Paragraph[] };
export type Paragraph = { readonly id: string; readonly before: string; readonly name: string; readonly after: string };

/** A story on the page by one framework. Changes are on the page when their promises resolve. */
export type Mounted = {
	readonly show: (story: Story) => Promise<void>;
	readonly unmount: () => Promise<void>;
};
export type Mount = (target: Element, story: Story) => Promise<Mounted>;
