/** `atob` stands in every browser and in Node, but not in the language's own library. */
type WithAtob = { readonly atob: (text: string) => string };
type WithBuffer = { readonly Buffer?: { readonly from: (text: string, encoding: "base64") => Uint8Array } };
type FromBase64 = { readonly fromBase64?: (text: string) => Uint8Array };

/** Bytes of base64 text: natively where the engine can, else by `atob`. */
export const decodeBase64 = (text: string): Uint8Array => {
	const native = (Uint8Array as FromBase64).fromBase64;
	if (native) return native.call(Uint8Array, text);
	// Node 20 has its own; browsers have none of that name.
	const { Buffer } = globalThis as unknown as WithBuffer;
	if (Buffer) return Buffer.from(text, "base64");
	const binary = (globalThis as unknown as WithAtob).atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
};
