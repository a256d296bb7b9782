import { useEffect, useState } from "preact/hooks";
import type { LookUpReply } from "../core/look-up";
import type { OwnEntry } from "../core/own/own-entries";
import type { Reading } from "../core/reading";
import { browser } from "../platform/browser";
import { cardWords } from "../platform/card-words";
import { sendToBackground } from "../platform/messages";
import { type MessageKey, t } from "../platform/translate";
import { CardRoot } from "../ui/CardRoot";
import { OwnNote } from "../ui/OwnNote";
import { CardTrail } from "./CardTrail";
import { MemberCard } from "./MemberCard";
import otherCss from "./other-card.css?inline";
import { selectionKeys, type WhoFound, whoIs } from "./who-is";

type Props = {
	/** What was selected on the page. */
	readonly text: string;
	/** What was read on the page; null where nothing was. */
	readonly reading: Reading | null;
	readonly onBack: () => void;
};

const NOTHING: LookUpReply = { hits: {}, entities: {}, asOf: "" };
const NO_ARTICLE: Reading = { article: { title: "", date: null, language: null }, entities: [], mentions: [] };

const leadIn = (found: readonly WhoFound[]): MessageKey => {
	if (found.length === 0) return "whoNobody";
	if (found[0]?.isInCast) return "whoInCast";
	return found.length === 1 ? "whoOne" : "whoSeveral";
};

/** Who or where a selection is: a card each for those who may be meant, or the offer to write an entry. */
export const WhoPanel = ({ text, reading, onBack }: Props) => {
	const [reply, setReply] = useState<LookUpReply | null>(null);
	const [own, setOwn] = useState<OwnEntry | null>(null);
	useEffect(() => {
		let isCurrent = true;
		const keys = [...selectionKeys(text)];
		void sendToBackground("look-up", { keys })
			.catch(() => NOTHING)
			.then((found) => isCurrent && setReply(found));
		sendToBackground("own-entry", { names: keys }).then(
			({ entry }) => isCurrent && setOwn(entry),
			() => {},
		);
		return () => {
			isCurrent = false;
		};
	}, [text]);
	const found = reply && whoIs(text, reply, reading);
	const isOnlyOwn = own !== null && found?.length === 0;
	return (
		<section class="who" aria-live="polite">
			<h2 dir="auto">“{text}”</h2>
			{isOnlyOwn && (
				<CardRoot>
					<OwnNote entry={own} t={cardWords} />
				</CardRoot>
			)}
			{!isOnlyOwn && <p>{t(found ? leadIn(found) : "whoAsking")}</p>}
			{found?.map(({ entity }) => (
				<div key={entity.id}>
					<CardTrail
						entity={entity}
						reading={reading ?? NO_ARTICLE}
						first={(open) => (
							<MemberCard entity={entity} reading={reading ?? NO_ARTICLE} css={otherCss} onOpen={open} />
						)}
					/>
				</div>
			))}
			<div class="who-ways">
				<a
					class="pill"
					target="_blank"
					rel="noreferrer"
					href={browser.runtime.getURL(`src/options/index.html#add=${encodeURIComponent(text)}`)}
				>
					{t("whoAdd")}
				</a>
				<button type="button" class="pill" onClick={onBack}>
					{t("whoBack")}
				</button>
			</div>
		</section>
	);
};
