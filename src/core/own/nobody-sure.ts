/** What stands in a correction's `not` where nobody could say who was meant before the reader did. */
export const NOBODY_SURE = "?";
