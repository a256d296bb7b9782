import { type Heap, heapOf } from "./heap";
import { type Judge, megabytes, percent } from "./judge";
import { NEWS, openSoakBrowser, whenPainted } from "./soak-browser";

const WARM_AFTER = 100;
const MOST_GROWTH = 0.05;
const STEP = 100;

type Grown = { readonly early: Heap; readonly late: Heap };

/** The heap after the first navigations and after the last. */
const navigated = async (navigations: number, extension: string | null): Promise<Grown> => {
	const browser = await openSoakBrowser(extension);
	const page = await browser.newTab(`${NEWS}0`);
	const settled = (): Promise<unknown> =>
		extension
			? whenPainted(page)
			: page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
	await settled();
	let early = await heapOf(page);
	for (let at = 1; at <= navigations; at++) {
		await page.evaluate(
			([number, html]) => {
				const next = new DOMParser().parseFromString(html, "text/html");
				history.pushState({}, "", `/news/${number}`);
				document.title = next.title;
				document.body.replaceChildren(...next.body.childNodes);
			},
			[at, browser.pageAt(at)] as const,
		);
		await settled();
		if (at % STEP !== 0) continue;
		const now = await heapOf(page);
		if (at === WARM_AFTER) early = now;
		process.stderr.write(
			`${at} navigations${extension ? "" : ", bare"}: ${megabytes(now.bytes)}, ${now.listeners} listeners, ${now.nodes} nodes\n`,
		);
	}
	const late = await heapOf(page);
	await browser.close();
	return { early, late };
};

/**
 * Changes address and story in one document, as single-page applications do: heap and listeners of the page must not grow because of us. What the same
 * page grows by in a bare browser is taken off.
 */
export const soakNavigations = async (navigations: number, judge: Judge): Promise<void> => {
	const bare = await navigated(navigations, null);
	const { early, late } = await navigated(navigations, "dist/chrome");
	const itsOwn = bare.late.bytes - bare.early.bytes;
	const ours = late.bytes - early.bytes - itsOwn;
	judge(
		`${navigations} navigations: heap ${megabytes(early.bytes)} after ${WARM_AFTER}, ${megabytes(late.bytes)} at the end; ${megabytes(itsOwn)} of that grow without us, ${megabytes(ours)} with us (${percent(ours / early.bytes)})`,
		ours <= early.bytes * MOST_GROWTH,
	);
	judge(`listeners ${early.listeners} → ${late.listeners}`, late.listeners <= early.listeners);
};
