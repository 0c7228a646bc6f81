import { defaultLayoutOptions, type LayoutOptions } from '@/lib/layout/layout-options';
import type { Grouping } from '@/lib/view-state/view-state';

/** Measures of the axis in CSS px. */
const leftColumns: Readonly<Record<Grouping, number>> = { chapter: 148, actor: 148, source: 168 };

/** An axis narrower than this, as a phone's is, has a narrow column; the stylesheet asks for 30rem. */
const narrow = 480;
const narrowColumn = 100;

/** Width of the column of track names on an axis of this width. */
export const leftColumnOf = (grouping: Grouping, width: number): number =>
  width < narrow ? narrowColumn : leftColumns[grouping];

/**
 * Tracks by document are denser, and need three lines for name, kind and date. Actors are many:
 * each gets at most two lanes of labels and one of counts, and the tracks scroll.
 */
const layouts: Readonly<Record<Grouping, LayoutOptions>> = {
  chapter: defaultLayoutOptions,
  source: { ...defaultLayoutOptions, laneHeight: 20, maxLaneHeight: 22, leastLanes: 3 },
  actor: { ...defaultLayoutOptions, mostLanes: 3, overflows: true },
};

/** Under a finger no name is lower than 44 px: on a phone each track has two lanes. */
const phoneLayouts: Readonly<Record<Grouping, LayoutOptions>> = {
  chapter: { ...layouts.chapter, leastLanes: 2 },
  source: { ...layouts.source, leastLanes: 3 },
  actor: { ...layouts.actor, leastLanes: 2 },
};

export const layoutOptionsOf = (grouping: Grouping, isPhone: boolean): LayoutOptions =>
  (isPhone ? phoneLayouts : layouts)[grouping];

/** The head of the axis: two rows of ticks and the ink line below them. */
export const headHeight = 48;
/** What the server draws before a browser has measured anything: a window of 1280 by 800. `served.css` knows them. */
export const initialSizeOf = (isBesideEvent: boolean) => ({
  width: isBesideEvent ? 780 : 936,
  height: 570,
});
/** A narrower axis would hold no label. */
export const narrowestPlot = 200;
