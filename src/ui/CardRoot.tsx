import { type ComponentChild, render } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import css from "./card.css?inline";
import controlsCss from "./card-controls.css?inline";
import mapCss from "./map.css?inline";
import ownCss from "./own.css?inline";

type Props = {
	/** What is different about the card where it stands here. */
	readonly css?: string;
	readonly children: ComponentChild;
};

/**
 * A card in one of the extension's own pages: in a shadow root with the very sheets that it has on web pages, so that there is one card and one look.
 * Colours come from the page around it.
 */
export const CardRoot = ({ css: here = "", children }: Props) => {
	const host = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (!host.current) return;
		let root = host.current.shadowRoot;
		if (!root) {
			root = host.current.attachShadow({ mode: "open" });
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:host { display: block }\n${css}\n${controlsCss}\n${mapCss}\n${ownCss}\n${here}`);
			root.adoptedStyleSheets = [sheet];
		}
		render(children, root);
	});
	useEffect(
		() => () => {
			if (host.current?.shadowRoot) render(null, host.current.shadowRoot);
		},
		[],
	);
	return <div ref={host} />;
};
