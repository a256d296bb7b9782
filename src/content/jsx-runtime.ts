/** What the build puts in the place of preact's runtime in the script for pages: nodes as `draw` reads them. */
export const jsx = (type: unknown, props: Readonly<Record<string, unknown>>) => ({ type, props });
export const jsxs = jsx;
export const Fragment = ({ children }: { readonly children?: unknown }): unknown => children;
