/** The texts that the build has lifted out of the script for pages (scripts/build/content-script.ts puts them here). */
export const PAGE_TEXTS: readonly string[] = [];
