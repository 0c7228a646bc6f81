/** Measures of the overview in CSS px: the whole of it before it is measured, and the years below the stacks. */
export const usualHeight = 63;
export const yearsHeight = 17;

/** The hues of the stacks; null: what a filter leaves out. */
export const stackHues = [1, 2, 3, 4, 5, 6, null] as const;
