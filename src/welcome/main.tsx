import { render } from "preact";
import { t } from "../platform/translate";
import { App } from "./App";

const root = document.getElementById("app");
document.documentElement.lang = t("languageTag");
document.title = t("extensionName");
if (root) render(<App />, root);
