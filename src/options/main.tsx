import { render } from "preact";
import { loadSettings } from "../platform/stored-settings";
import { t, textDirection } from "../platform/translate";
import { App } from "./App";

const root = document.getElementById("app");
document.documentElement.lang = t("languageTag");
document.documentElement.dir = textDirection();
document.title = t("optionsTitle");
const lifetime = new AbortController();
addEventListener("pagehide", () => lifetime.abort(), { once: true });
const settings = await loadSettings();
if (root) render(<App settings={settings} fragment={location.hash} signal={lifetime.signal} />, root);
