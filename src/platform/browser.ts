// The one door to the browser's extension API: everything else imports it from here, so that tests can replace this file alone.
import browser from "webextension-polyfill";

export type { Runtime } from "webextension-polyfill";
export { browser };
