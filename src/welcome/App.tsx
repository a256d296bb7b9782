import { browser } from "../platform/browser";
import { listedPatterns } from "../platform/site-access";
import { plural, t } from "../platform/translate";
import { SampleText } from "./SampleText";

/** The one page after installation: what Dramatis does, tried on a sample; what it may see; where to go on. It never opens again. */
export const App = () => (
	<>
		<header>
			<img src="/icons/on-128.png" width="56" height="56" alt="" />
			<div>
				<h1>{t("welcomeTitle")}</h1>
				<p>{t("welcomeText")}</p>
			</div>
		</header>
		<main>
			<section aria-labelledby="try">
				<h2 id="try">{t("welcomeTry")}</h2>
				<SampleText />
				<p class="legend">{t("welcomeLines")}</p>
			</section>
			<section aria-labelledby="sees">
				<h2 id="sees">{t("welcomeSees")}</h2>
				<ul>
					<li>{plural("welcomeSites", listedPatterns().length)}</li>
					<li>{t("welcomeElsewhere")}</li>
					<li>{t("welcomeSends")}</li>
					<li>{t("welcomeTouches")}</li>
				</ul>
			</section>
			<section aria-labelledby="next">
				<h2 id="next">{t("welcomeNext")}</h2>
				<p>{t("welcomeNextText")}</p>
				<p>{t("welcomePin")}</p>
				<button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
					{t("openOptions")}
				</button>
			</section>
		</main>
	</>
);
