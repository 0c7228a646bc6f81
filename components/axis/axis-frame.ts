/** Measures of the axis in CSS px. */
export const leftColumn = 148;
/** The head of the axis: two rows of ticks and the ink line below them. */
export const headHeight = 48;
/** What the server draws before a browser has measured anything: a window of 1280 by 800. */
export const initialSize = { width: 936, height: 576 } as const;
/** The shortest stretch that the axis shows: six hours, in ms. */
export const shortestRange = 6 * 3_600_000;
/** A narrower axis would hold no label. */
export const narrowestPlot = 200;
