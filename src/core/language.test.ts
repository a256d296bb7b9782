import { describe, expect, test } from "vitest";
import { guessLanguage } from "./language";

const cases: readonly { readonly text: string; readonly language: "en" | "other" | null }[] = [
	{
		text: "The minister said on Monday that the talks with the union would go on until the end of the week.",
		language: "en",
	},
	{
		text: "Der Minister sagte am Montag, dass die Gespräche mit der Gewerkschaft bis zum Ende der Woche weitergehen.",
		language: "other",
	},
	{
		text: "Le ministre a déclaré lundi que les discussions avec le syndicat se poursuivraient jusqu’à la fin de la semaine.",
		language: "other",
	},
	{
		text: "El ministro dijo el lunes que las conversaciones con el sindicato seguirán hasta el final de la semana.",
		language: "other",
	},
	{
		text: "Bakan pazartesi günü yaptığı açıklamada sendika ile görüşmelerin hafta sonuna kadar ve bir süre daha devam edeceğini söyledi.",
		language: "other",
	},
	{ text: "Министр заявил в понедельник, что переговоры с профсоюзом продолжатся до конца недели.", language: "other" },
	{ text: "部长星期一表示会谈将继续", language: null },
	{ text: "Xi in Lima", language: null },
	{ text: "", language: null },
	{
		text: "The list. Ana Kovacs, Bela Nagy, Carla Tóth, Dora Szabo, Ede Varga, Flora Kiss, Gabor Molnar",
		language: null,
	},
	{
		text: "Ministeri sanoi maanantaina, että neuvottelut liiton kanssa jatkuvat viikon loppuun saakka ja ehkä pidempäänkin, mutta kukaan ei vielä tiedä milloin uusi kokous pidetään tai ketkä siihen kutsutaan mukaan, koska asia on yhä kesken hallituksessa eikä päätöstä ole tehty vielä lainkaan tänä keväänä kenenkään toimesta.",
		language: "other",
	},
];

describe("guessLanguage", () => {
	for (const { text, language } of cases)
		test(`${language}: ${text.slice(0, 40)}`, () => expect(guessLanguage(text)).toBe(language));
});
