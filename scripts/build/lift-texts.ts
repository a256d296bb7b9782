import { type Plugin, parseAst } from "vite";

/** Shorter texts would cost more where they are called for than where they stand (UTF-16 units). */
const SHORTEST = 24;
/** What is longer is no list of words: the weights of the tagger. */
const LONGEST = 100_000;
/** From here the script takes back what was lifted. */
export const TEXTS_MODULE = "dramatis:long-texts";

type AstNode = { readonly type: string; readonly start: number; readonly end: number };
/** A stretch of code, the text that it stands for, and how it is made of that text. */
type Found = { readonly start: number; readonly end: number; readonly text: string; readonly made: Made };
type Made = (text: string) => string;
type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

const isNode = (value: unknown): value is AstNode =>
	typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
const get = (node: AstNode, name: string): unknown => Reflect.get(node, name);
const nodesIn = (value: unknown): readonly AstNode[] => (Array.isArray(value) ? value : [value]).filter(isNode);

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassBody"]);
/** Strings there are part of the syntax. */
const SYNTAX = new Set(["source", "key", "quasi"]);

const textOf = (node: AstNode): string | null => {
	const value = get(node, "value");
	if (node.type === "Literal") return typeof value === "string" ? value : null;
	const quasis = get(node, "quasis");
	if (node.type !== "TemplateLiteral" || !Array.isArray(quasis) || quasis.length !== 1) return null;
	return quasis[0].value.cooked ?? null;
};

/** The value of an expression that is nothing but plain data; undefined for any other. */
const dataOf = (node: AstNode): Data | undefined => {
	const text = textOf(node);
	if (text !== null) return text;
	if (node.type === "Literal") {
		const value = get(node, "value");
		return typeof value === "number" || typeof value === "boolean" ? value : undefined;
	}
	if (node.type === "ArrayExpression") {
		const elements = get(node, "elements");
		const data = nodesIn(elements).map(dataOf);
		const isWhole = Array.isArray(elements) && elements.length === data.length;
		return isWhole && data.every((one) => one !== undefined) ? data : undefined;
	}
	if (node.type !== "ObjectExpression") return undefined;
	const entries: [string, Data][] = [];
	for (const property of nodesIn(get(node, "properties"))) {
		const [key] = nodesIn(get(property, "key"));
		const [value] = nodesIn(get(property, "value"));
		const data = value && dataOf(value);
		if (property.type !== "Property" || get(property, "computed") || !key || data === undefined) return undefined;
		entries.push([String(get(key, "name") ?? get(key, "value")), data]);
	}
	return Object.fromEntries(entries);
};

const patternOf = (node: AstNode): { readonly pattern: string; readonly flags: string } | null => {
	const regex: unknown = node.type === "Literal" ? get(node, "regex") : null;
	if (typeof regex !== "object" || regex === null || !("pattern" in regex) || !("flags" in regex)) return null;
	return { pattern: String(regex.pattern), flags: String(regex.flags) };
};

/** What can be lifted out of a module, in order: long strings, and lists, tables and patterns that are made once. */
const found = (code: string): readonly Found[] => {
	const all: Found[] = [];
	const isLong = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;
	const visit = (node: AstNode, isOnce: boolean): void => {
		if (typeof get(node, "directive") === "string") return;
		const { start, end } = node;
		const text = textOf(node);
		if (text !== null && isLong(text)) all.push({ start, end, text, made: (lifted) => lifted });
		const regex = isOnce ? patternOf(node) : null;
		if (regex && isLong(regex.pattern)) {
			const made: Made = (lifted) => `RegExp(${lifted},"${regex.flags}")`;
			all.push({ start, end, text: regex.pattern, made });
		}
		const data = isOnce && /^(?:Array|Object)Expression$/.test(node.type) ? dataOf(node) : undefined;
		const json = data === undefined ? "" : JSON.stringify(data);
		if (isLong(json)) {
			all.push({ start, end, text: json, made: (lifted) => `JSON.parse(${lifted})` });
			return;
		}
		for (const [name, value] of Object.entries(node))
			if (!SYNTAX.has(name)) for (const part of nodesIn(value)) visit(part, isOnce && !FUNCTIONS.has(node.type));
	};
	visit(parseAst(code) as unknown as AstNode, true);
	return all.sort((a, b) => a.start - b.start);
};

/** A module without its long texts and tables: they are added to `texts` and taken back from `$texts`. Null when it has none. */
export const withoutTexts = (code: string, texts: string[]): string | null => {
	let lifted = `import { longTexts as $texts } from "${TEXTS_MODULE}";`;
	let from = 0;
	for (const { start, end, text, made } of found(code)) {
		let at = texts.indexOf(text);
		if (at < 0) at = texts.push(text) - 1;
		lifted += `${code.slice(from, start)} ${made(`$texts[${at}]`)}`;
		from = end;
	}
	return from === 0 ? null : lifted + code.slice(from);
};

/** A Vite plugin that moves long texts and tables out of modules into `texts`, in the order in which modules are met. */
export const liftTexts = (texts: string[]): Plugin => ({
	name: "dramatis:lift-texts",
	enforce: "post",
	resolveId: (id) => (id === TEXTS_MODULE ? { id, external: true } : null),
	transform: (code) => {
		const lifted = withoutTexts(code, texts);
		return lifted === null ? null : { code: lifted, map: null };
	},
});

/**
 * The bundled code with its texts numbered in the order in which it calls for them: modules are met in another order at every build, and the same
 * sources have to give the same bytes. Texts that nothing calls for are left out.
 */
export const inOrder = (
	code: string,
	texts: readonly string[],
): { readonly code: string; readonly texts: readonly string[] } => {
	const order: string[] = [];
	const numbered = code.replace(/\blongTexts\[(\d+)\]/g, (_whole, number: string) => {
		const text = texts[Number(number)] ?? "";
		if (!order.includes(text)) order.push(text);
		return `longTexts[${order.indexOf(text)}]`;
	});
	return { code: numbered, texts: order };
};
