/** Where a date was read, best first. */
export const DATE_SOURCES = ["option", "json-ld", "meta", "time", "url", "text"] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** When an article was written: an interval of days (ISO, both ends inclusive) and where it was read. */
export type ArticleDate = { readonly from: string; readonly to: string; readonly source: DateSource };
