/** The dictionary cannot be used. The message is for people and says what to do. */
export class DictionaryError extends Error {
	override readonly name = "DictionaryError";
}
