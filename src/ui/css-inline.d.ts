/** A style sheet as a string, for shadow roots: `import css from "./card.css?inline"`. */
declare module "*.css?inline" {
	const css: string;
	export default css;
}
