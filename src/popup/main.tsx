import { render } from "preact";
import { t, textDirection } from "../platform/translate";
import { App } from "./App";

const root = document.getElementById("app");
document.documentElement.lang = t("languageTag");
document.documentElement.dir = textDirection();
const lifetime = new AbortController();
addEventListener("pagehide", () => lifetime.abort(), { once: true });
if (root) render(<App search={location.search} signal={lifetime.signal} />, root);
