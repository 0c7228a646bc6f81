import type { CssPx } from '../model/units';
import type { MarkForm } from './mark-form';

/** The lengths of the drawing: lanes, labels, counts and edges. */
export interface LayoutOptions {
  /** Lanes are this high, and up to `maxLaneHeight` where there is room. */
  readonly laneHeight: CssPx;
  readonly maxLaneHeight: CssPx;
  /** No track has fewer lanes: its name needs them. */
  readonly leastLanes: number;
  /** No track has more lanes, unless pinned events need them. */
  readonly mostLanes: number;
  /** Whether tracks may be higher than there is room for, so that none loses lanes to another. */
  readonly overflows: boolean;
  /** Height of a track that is collapsed to one line. */
  readonly collapsedHeight: CssPx;
  /** Above the first and below the last lane. */
  readonly padding: CssPx;
  /** Between a mark and its label. */
  readonly labelGap: CssPx;
  /** Between a label over its mark and the edge of the plot, for the ring of the focus. */
  readonly focusInset: CssPx;
  /** How much of a bar is seen before a label that stands on it. */
  readonly barEnd: CssPx;
  /** Between a label and the date after it. */
  readonly detailGap: CssPx;
  /** The date follows the label when a day is wider than this. */
  readonly detailFromDayWidth: CssPx;
  /** Between one event's mark or label and the next one's. Smaller: labels read as one. */
  readonly air: CssPx;
  /** The longest run of a leader along x. */
  readonly leaderReach: CssPx;
  /** Unlabelled marks closer than this share a counter. */
  readonly counterReach: CssPx;
  /** Width of a counter's pill: this and `counterCharacter` for each character of "+2". */
  readonly counterPadding: CssPx;
  readonly counterCharacter: CssPx;
  /** Between a label above a ridge and the count of its bin. */
  readonly pillGap: CssPx;
  /** Kept free below the tracks where one of them is dense: it says how high a ridge is. */
  readonly noteHeight: CssPx;
  /** Kept free at an edge of the first lane for "‹ 3 earlier" or "4 later ›". */
  readonly chipWidth: CssPx;
  /** Centre line of what stands above a chip on a collapsed track, from its top. */
  readonly aboveChip: CssPx;
  /** From the edge of the plot, or the end of its bar, to the centre of a sign that is kept in view. */
  readonly signInset: CssPx;
  /** How far outside the plot marks are still drawn, so that no false end shows at its edge. */
  readonly margin: CssPx;
  /** Centre line of the ticks of left-out events, from the bottom of the track. */
  readonly leftOutBottom: CssPx;
  /** Marks are at least this wide; a day's box, which holds the widest sign for one. */
  readonly leastWidth: Readonly<Record<MarkForm, CssPx>>;
  /** The chevron after an open end, with the space before it. */
  readonly chevron: CssPx;
}

export const defaultLayoutOptions: LayoutOptions = {
  laneHeight: 22,
  maxLaneHeight: 24,
  leastLanes: 1,
  mostLanes: Infinity,
  overflows: false,
  collapsedHeight: 33,
  padding: 6,
  labelGap: 6,
  focusInset: 5,
  barEnd: 26,
  detailGap: 7,
  detailFromDayWidth: 5,
  air: 8,
  leaderReach: 40,
  counterReach: 26,
  counterPadding: 14,
  counterCharacter: 7,
  pillGap: 9,
  noteHeight: 22,
  chipWidth: 98,
  aboveChip: 4,
  signInset: 10,
  margin: 40,
  leftOutBottom: 6,
  leastWidth: { day: 15, within: 10, lasted: 12, about: 26, 'open-end': 26, 'open-start': 26 },
  chevron: 6,
};
