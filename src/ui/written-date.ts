/** An ISO date of day, month or year precision in the words of a language: `2021-01-26` → "26 Jan 2021", `2021-01` → "Jan 2021". */
export const writtenDate = (
	date: string,
	{ locale, upTo }: { readonly locale: string; readonly upTo?: "month" | "year" },
): string => {
	const [year = "", month, day] = date.split("-");
	if (!month || upTo === "year") return year;
	const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", timeZone: "UTC" };
	if (day && upTo !== "month") options.day = "numeric";
	return new Intl.DateTimeFormat(locale, options).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
};
