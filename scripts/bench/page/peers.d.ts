// Neither brings types of its own; only what the bench uses.
declare module "mark.js" {
	export default class Mark {
		constructor(context: Element);
		mark(
			words: string[],
			options: { readonly separateWordSearch: boolean; readonly accuracy: string; readonly done: () => void },
		): void;
		unmark(): void;
	}
}
declare module "findandreplacedomtext" {
	const findAndReplaceDOMText: (
		root: Element,
		options: { readonly find: RegExp; readonly wrap: string },
	) => { readonly revert: () => void };
	export default findAndReplaceDOMText;
}
