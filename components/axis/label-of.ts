import { labelBox, type Box, type LabelWords } from '@/lib/drawing/label-shapes';
import { defaultLayoutOptions } from '@/lib/layout/layout-options';
import type { PlacedMark, PlacedTrack } from '@/lib/layout/place-tracks';
import type { EventId } from '@/lib/model/units';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { MeasuredLabel } from './use-placed-tracks';

const { detailGap } = defaultLayoutOptions;

/** From this rank on a label is set in bold. */
export const coreRank = 0.9;

/** With its date, where that follows it. */
function labelWidthOf(
  { labelWidth, detailWidth }: MeasuredLabel = unmeasured,
  label: PlacedMark['label'],
): number {
  return labelWidth + (label?.withDetail ? detailGap + detailWidth : 0);
}

const unmeasured: MeasuredLabel = { detail: '', labelWidth: 0, detailWidth: 0 };

/** What the label of an event says where it is placed, and how. */
export function labelOf(
  { shortTitle, rank }: Pick<EventSummary, 'shortTitle' | 'rank'>,
  measured: MeasuredLabel | undefined,
  { label }: PlacedMark,
  isSelected: boolean,
): LabelWords {
  return {
    words: shortTitle,
    detail: measured?.detail ?? '',
    width: labelWidthOf(measured, label),
    style: isSelected ? 'label-selected' : rank >= coreRank ? 'label-core' : 'label',
  };
}

/** Where the labels of all tracks have words. */
export function wordsOn(
  tracks: readonly PlacedTrack[],
  measuredOf: (id: EventId) => MeasuredLabel | undefined,
): readonly Box[] {
  return tracks.flatMap(({ marks, top }) =>
    marks.flatMap(
      (mark) => labelBox(mark, labelWidthOf(measuredOf(mark.id), mark.label), top) ?? [],
    ),
  );
}
