/** Pages that the browser is told to find at these addresses, whatever the network says: address → HTML (or XML …). */
export type ServedPages = Readonly<Record<string, { readonly body: string; readonly contentType?: string }>>;

export const HTML_TYPE = "text/html; charset=utf-8";
