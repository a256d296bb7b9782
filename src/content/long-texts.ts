/**
 * Word lists and style sheets that the build has lifted out of the script for pages: the worker keeps one copy for all tabs and hands it over
 * where a page is to be read. Empty where nothing was lifted (tests, the bench). It is filled before the modules that need it are evaluated.
 */
export const longTexts: string[] = [];
