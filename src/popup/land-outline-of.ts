import { sendToBackground } from "../platform/messages";

/** The land under the map; null where the worker cannot be asked: pins and names are a map all the same. */
export const landOutlineOf = (): Promise<string | null> => sendToBackground("land-outline", {}).catch(() => null);
