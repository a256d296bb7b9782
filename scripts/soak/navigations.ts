import { dataHeapOf } from "./data-heap";
import { type Heap, heapOf } from "./heap";
import { type Judge, megabytes, percent } from "./judge";
import { NEWS, openSoakBrowser, whenPainted } from "./soak-browser";

const WARM_AFTER = 100;
const MOST_GROWTH = 0.05;
const STEP = 100;

/** Until nothing is being read or painted any more: a story that is being replaced is there twice. */
const SETTLE_MS = 3_000;

type Measured = Heap & { readonly data: number };
type Grown = { readonly early: Measured; readonly late: Measured };

/** The heap after the first navigations and after the last. */
const navigated = async (navigations: number, extension: string | null): Promise<Grown> => {
	const browser = await openSoakBrowser(extension);
	const page = await browser.newTab(`${NEWS}0`);
	const settled = (): Promise<unknown> =>
		extension
			? whenPainted(page)
			: page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
	await settled();
	const measured = async (): Promise<Measured> => {
		await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
		return { ...(await heapOf(page)), data: await dataHeapOf(page) };
	};
	let early = await measured();
	const goTo = async (story: number, at: number) => {
		await page.evaluate(
			([number, html]) => {
				const next = new DOMParser().parseFromString(html, "text/html");
				history.pushState({}, "", `/news/${number}`);
				document.title = next.title;
				document.body.replaceChildren(...next.body.childNodes);
			},
			[at, browser.pageAt(story)] as const,
		);
		await settled();
	};
	for (let at = 1; at <= navigations; at++) {
		await goTo(at, at);
		if (at % STEP !== 0) continue;
		const now = await heapOf(page);
		if (at === WARM_AFTER) {
			await goTo(WARM_AFTER, at);
			early = await measured();
		}
		process.stderr.write(
			`${at} navigations${extension ? "" : ", bare"}: ${megabytes(now.bytes)}, ${now.listeners} listeners, ${now.nodes} nodes\n`,
		);
	}
	// The story that was read when it was warm: another would be longer or shorter.
	await goTo(WARM_AFTER, navigations + 1);
	const late = await measured();
	await browser.close();
	return { early, late };
};

/**
 * Changes address and story in one document, as single-page applications do: heap and listeners of the page must not grow because of us. What the same
 * page grows by in a bare browser is taken off, and compiled code is told apart: engines compile more the longer something runs.
 */
export const soakNavigations = async (navigations: number, judge: Judge): Promise<void> => {
	const bare = await navigated(navigations, null);
	const { early, late } = await navigated(navigations, "dist/chrome");
	const itsOwn = bare.late.data - bare.early.data;
	const ours = late.data - early.data - itsOwn;
	judge(
		`${navigations} navigations: data ${megabytes(early.data)} after ${WARM_AFTER}, ${megabytes(late.data)} at the end, ${megabytes(itsOwn)} of it without us (${percent(ours / early.data)}); with compiled code ${megabytes(early.bytes)} → ${megabytes(late.bytes)}`,
		ours <= early.data * MOST_GROWTH,
	);
	judge(`listeners ${early.listeners} → ${late.listeners}`, late.listeners <= early.listeners);
};
