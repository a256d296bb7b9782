/** The one thing of the web platform that this room uses; it has no other types of it. */
declare const TextDecoder: new (
	label: "utf-8",
	options: { readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The string of the UTF-8 bytes from `start` to `end` (exclusive). */
export const decodeUtf8 = (bytes: Uint8Array, start: number, end: number): string =>
	decoder.decode(bytes.subarray(start, end));
