/** Measures of the overview in CSS px: the stacks, and the years below them. */
export const plotHeight = 46;
export const overviewHeight = 64;
