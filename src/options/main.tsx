import { render } from "preact";
import { isNewlyOlder } from "../platform/newer-version";
import { loadSettings } from "../platform/stored-settings";
import { t, textDirection } from "../platform/translate";
import { App } from "./App";
import { repairAll } from "./repair-all";

const root = document.getElementById("app");
document.documentElement.lang = t("languageTag");
document.documentElement.dir = textDirection();
document.title = t("optionsTitle");
const lifetime = new AbortController();
addEventListener("pagehide", () => lifetime.abort(), { once: true });
const damages = await repairAll();
const isOlder = await isNewlyOlder().catch(() => false);
const settings = await loadSettings();
const at = { settings, damages, isOlder, fragment: location.hash };
if (root) render(<App {...at} signal={lifetime.signal} />, root);
