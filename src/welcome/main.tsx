import { render } from "preact";
import { t, textDirection } from "../platform/translate";
import { App } from "./App";

const root = document.getElementById("app");
document.documentElement.lang = t("languageTag");
document.documentElement.dir = textDirection();
document.title = t("extensionName");
if (root) render(<App />, root);
