/** A page and what is to be read on it; the same cases run with layout in browsers and without it in Node. */
export type PageTextCase = {
	readonly name: string;
	readonly body: string;
	readonly head?: string;
	readonly wholePage?: boolean;
	/** `kind: text` of each block. */
	readonly expected: readonly string[];
	/** Needs a style sheet, so only browsers can tell. */
	readonly needsLayout?: boolean;
};

const LONG =
	"The delegation arrived in the capital late on Monday and was received by the foreign minister at the airport.";
const MORE =
	"Both sides said that they would meet again before the end of the year, and that nothing else had been agreed.";
const P = `<p>${LONG}</p><p>${MORE}</p>`;
const read = [`paragraph: ${LONG}`, `paragraph: ${MORE}`];

export const PAGE_TEXT_CASES: readonly PageTextCase[] = [
	{
		name: "an article with headline, standfirst, caption, list and quote",
		body: `<article><h1>Ministers meet in Riga</h1><p>Talks on trade go on for a second day in the port city.</p><figure><img alt="x"><figcaption>The castle of Riga</figcaption></figure>${P}<h2>What comes next</h2><ul><li>A meeting in Vienna in the spring</li></ul><blockquote><p>We have time, said the minister.</p></blockquote></article>`,
		expected: [
			"headline: Ministers meet in Riga",
			"paragraph: Talks on trade go on for a second day in the port city.",
			"caption: The castle of Riga",
			...read,
			"heading: What comes next",
			"list-item: A meeting in Vienna in the spring",
			"quote: We have time, said the minister.",
		],
	},
	{
		name: "text that is split over inline elements is one text",
		body: `<article>${P}<p>An<b>to</b>ny <a href="/b"><i>Blin</i>ken</a><span>,</span> said <!-- so --> no.</p></article>`,
		expected: [...read, "paragraph: Antony Blinken, said no."],
	},
	{
		name: "white space collapses, soft hyphens and zero-width spaces go",
		body: `<article>${P}<p>\n\tZelen&shy;sky   came&nbsp;to\n Kra&#8203;kow. </p></article>`,
		expected: [...read, "paragraph: Zelensky came to Krakow."],
	},
	{
		name: "navigation, asides, footers, forms and advertisements are left out",
		body: `<nav><p>${LONG}</p></nav><main>${P}<aside><p>Aside from London that nobody asked for.</p></aside><div class="ad-slot ads"><p>Buy a car in Munich today and save.</p></div><form><p>Sign up for news from Rome every day.</p></form></main><footer><p>Printed in Leeds since the year 1900.</p></footer>`,
		expected: read,
	},
	{
		name: "comments and related stories are left out",
		body: `<article>${P}</article><section id="comments"><p>${LONG} I do not believe it.</p></section><div class="relatedStories"><p>Another story of Oslo, which is long enough.</p></div>`,
		expected: read,
	},
	{
		name: "code, controls and editable text are never read",
		body: `<article>${P}<p>Run <code>Paris</code> now.</p><pre>Lima = 1</pre><textarea>Quito</textarea><button>Turin</button><div contenteditable="true"><p>My notes on Prague are here.</p></div><div role="textbox"><p>My notes on Lisbon are here.</p></div></article>`,
		expected: [...read, "paragraph: Run now."],
	},
	{
		name: "hidden text and text for screen readers only is not read",
		body: `<article>${P}<p hidden>A hidden word about Cairo.</p><p style="display:none">Another one about Tunis.</p><p>Seen<span class="sr-only"> by nobody in Delhi</span> here, in Madrid.</p></article>`,
		expected: [...read, "paragraph: Seen here, in Madrid."],
	},
	{
		name: "what a style sheet hides is not read",
		head: "<style>.x{visibility:hidden}.y{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}.z{opacity:0}.far{position:absolute;left:-9999px}</style>",
		body: `<article>${P}<p class="x">Nobody sees Cairo here.</p><p>Open <span class="y">in Delhi</span> now.</p><p class="z">Nobody sees Tunis here.</p><p class="far">Far off in Lima.</p></article>`,
		expected: [...read, "paragraph: Open now."],
		needsLayout: true,
	},
	{
		name: "a paragraph that fades in when it is scrolled to is read",
		head: "<style>.fade{opacity:0;transition:opacity 1s}</style>",
		body: `<article>${P}<p class="fade">It will be seen in Lima.</p></article>`,
		expected: [...read, "paragraph: It will be seen in Lima."],
		needsLayout: true,
	},
	{
		name: "a page that hides everything is about to show it",
		head: "<style>body{visibility:hidden}</style>",
		body: `<article>${P}</article>`,
		expected: read,
		needsLayout: true,
	},
	{
		name: "a wrapper that is called after its sidebar does not lose the article",
		body: `<div class="with-sidebar"><div id="sidebar-page" class="sidebar"><div>${P}</div></div></div>`,
		expected: read,
	},
	{
		name: "a page inside one big form (as some servers make it) is read",
		body: `<form id="aspnetForm"><div><h1>Ministers meet in Riga</h1>${P}</div></form>`,
		expected: ["headline: Ministers meet in Riga", ...read],
	},
	{
		name: "line breaks end a block, but not in a headline",
		body: `<article><h1>Ministers<br>meet in Riga</h1>${P}<p>Paris<br>London</p></article>`,
		expected: ["headline: Ministers meet in Riga", ...read, "paragraph: Paris", "paragraph: London"],
	},
	{
		name: "a headline outside the article comes first, with its standfirst",
		head: "<title>Ministers meet in Riga | The Paper</title>",
		body: `<header><h1>Ministers meet in Riga</h1></header><div><p>Talks go on for a second day.</p></div><article>${P}${P}</article>`,
		expected: ["headline: Ministers meet in Riga", "paragraph: Talks go on for a second day.", ...read, ...read],
	},
	{
		name: "lists of teasers inside the article are left out",
		body: `<article>${P}<ul><li><a href="/1">Storm hits the coast of Chile again</a></li><li><a href="/2">A new bridge for the city of Porto</a></li><li><a href="/3">What Kenya wants from the summit</a></li></ul></article>`,
		expected: read,
	},
	{
		name: "what stands under a heading such as Related is left out",
		body: `<article>${P}<div><h3>Related stories</h3><p>A second look at the elections in Norway.</p></div><h3>Background</h3><p>The talks began in Geneva in the spring.</p></article>`,
		expected: [...read, "heading: Background", "paragraph: The talks began in Geneva in the spring."],
	},
	{
		name: "tables are read by cells",
		body: `<article>${P}<table><tr><td>Lagos</td><td>15 million</td></tr></table></article>`,
		expected: [...read, "table-cell: Lagos", "table-cell: 15 million"],
	},
	{
		name: "the whole page, when it is asked for",
		body: `<nav><p>News from Rome</p></nav><main>${P}</main><form><p>Write to Bern.</p><input value="Kyoto"></form>`,
		wholePage: true,
		expected: ["paragraph: News from Rome", ...read, "paragraph: Write to Bern."],
	},
	{ name: "an empty page gives nothing", body: "", expected: [] },
	{
		name: "a page of scripts gives nothing",
		body: "<script>var Paris = 1</script><noscript>Rome</noscript>",
		expected: [],
	},
	{
		name: "a byline is one",
		body: `<article><h1>Ministers meet in Riga</h1><p class="byline">By Ann Lee</p>${P}</article>`,
		expected: ["headline: Ministers meet in Riga", "byline: By Ann Lee", ...read],
	},
];
