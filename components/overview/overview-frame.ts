/** Measures of the overview in CSS px: the whole of it before it is measured, and the years below the stacks. */
export const usualHeight = 63;
export const yearsHeight = 17;
