import { defaultLayoutOptions, type LayoutOptions } from '@/lib/layout/layout-options';
import type { Grouping } from '@/lib/view-state/view-state';

/** Measures of the axis in CSS px. */
const leftColumns: Readonly<Record<Grouping, number>> = { chapter: 148, actor: 148, source: 168 };

/** Width of the column of track names. */
export const leftColumnOf = (grouping: Grouping): number => leftColumns[grouping];

/**
 * Tracks by document are denser, and need three lines for name, kind and date. Actors are many:
 * each gets at most two lanes of labels and one of counts, and the tracks scroll.
 */
const layouts: Readonly<Record<Grouping, LayoutOptions>> = {
  chapter: defaultLayoutOptions,
  source: { ...defaultLayoutOptions, laneHeight: 20, maxLaneHeight: 22, leastLanes: 3 },
  actor: { ...defaultLayoutOptions, mostLanes: 3, overflows: true },
};

export const layoutOptionsOf = (grouping: Grouping): LayoutOptions => layouts[grouping];

/** The head of the axis: two rows of ticks and the ink line below them. */
export const headHeight = 48;
/** What the server draws before a browser has measured anything: a window of 1280 by 800. */
export const initialSize = { width: 936, height: 576 } as const;
/** The shortest stretch that the axis shows: six hours, in ms. */
export const shortestRange = 6 * 3_600_000;
/** A narrower axis would hold no label. */
export const narrowestPlot = 200;
