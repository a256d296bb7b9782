import { heapOf } from "./heap";
import { growth, type Judge, megabytes } from "./judge";
import { NEWS, openSoakBrowser, whenPainted } from "./soak-browser";

const WARM_AFTER = 100;
const MOST_GROWTH = 0.05;
const STEP = 100;

/** Changes address and story in one document, as single-page applications do: heap and listeners of the page must not grow. */
export const soakNavigations = async (navigations: number, judge: Judge): Promise<void> => {
	const browser = await openSoakBrowser();
	const page = await browser.newTab(`${NEWS}0`);
	await whenPainted(page);
	const navigate = (at: number) =>
		page.evaluate(
			([number, html]) => {
				const next = new DOMParser().parseFromString(html, "text/html");
				history.pushState({}, "", `/news/${number}`);
				document.title = next.title;
				document.body.replaceChildren(...next.body.childNodes);
			},
			[at, browser.pageAt(at)] as const,
		);
	let early = await heapOf(page);
	for (let at = 1; at <= navigations; at++) {
		await navigate(at);
		await whenPainted(page);
		if (at % STEP !== 0) continue;
		const now = await heapOf(page);
		if (at === WARM_AFTER) early = now;
		process.stderr.write(
			`${at} navigations: ${megabytes(now.bytes)}, ${now.listeners} listeners, ${now.nodes} nodes\n`,
		);
	}
	const late = await heapOf(page);
	judge(
		`${navigations} navigations: heap ${megabytes(early.bytes)} after ${WARM_AFTER}, ${megabytes(late.bytes)} at the end (${growth(early.bytes, late.bytes)})`,
		late.bytes <= early.bytes * (1 + MOST_GROWTH),
	);
	judge(`listeners ${early.listeners} → ${late.listeners}`, late.listeners <= early.listeners);
	await browser.close();
};
