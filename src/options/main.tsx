import { render } from "preact";
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
const settings = await loadSettings();
if (root) render(<App settings={settings} damages={damages} fragment={location.hash} signal={lifetime.signal} />, root);
