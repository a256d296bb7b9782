import { parseWrittenDate } from "./parse-written-date";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const SEPARATED = /[/_-](20\d{2}|19\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/i;
const TOGETHER = /[/_-]((?:20|19)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const MONTH_ONLY = /\/(20\d{2})\/(0[1-9]|1[0-2]|[a-z]{3})\//i;

/** The date in an article's address (`/2023/06/18/`, `/2023/jun/18/`, `-20230618`, `/2023/06/`), as an interval of ISO days. */
export const dateInUrl = (url: string): { readonly from: string; readonly to: string } | null => {
	const path = pathOf(url);
	const match = SEPARATED.exec(path) ?? TOGETHER.exec(path) ?? MONTH_ONLY.exec(path);
	if (!match) return null;
	const month = monthNumber(match[2] ?? "");
	const day = match[3]?.padStart(2, "0");
	return parseWrittenDate(day === undefined ? `${match[1]}-${month}` : `${match[1]}-${month}-${day}`);
};

const monthNumber = (written: string): string => {
	const index = MONTHS.indexOf(written.toLowerCase());
	return (index < 0 ? written : String(index + 1)).padStart(2, "0");
};

const pathOf = (url: string): string => {
	try {
		return new URL(url).pathname;
	} catch {
		return "";
	}
};
