import type { EpochMs } from '../model/units';
import type { TimeRange } from '../time/time-range';
import { createTimeScale, type Fold } from '../time/time-scale';
import type { Question } from './event-store';

/** What is asked of the data may be drawn a little wider or narrower than this, in CSS px. */
const nominalWidth = 1200;
/** More is asked for than is seen, on either side, as a share of the range: bins at the edges are whole. */
const beyond = 0.03;
/** Air on either side of a story, as a share of its length; marks at the ends need room. */
export const airOfStory = 0.01;

/** All that the axis shows of a subject of which no stretch is known to be empty. `drawn`: the time of its events. */
export function storyRange({ start, end }: TimeRange): TimeRange {
  const margin = Math.round((end - start) * airOfStory);
  return { start: (start - margin) as EpochMs, end: (end + margin) as EpochMs };
}

/** What the axis asks to show a range. */
export function axisQuestion(
  range: TimeRange,
  folds: readonly Fold[],
): Required<Pick<Question, 'range' | 'msPerPx' | 'seen'>> {
  const { msPerPx } = createTimeScale(range, nominalWidth, folds);
  const margin = (range.end - range.start) * beyond;
  const wider = { start: range.start - margin, end: range.end + margin } as TimeRange;
  return { range: wider, msPerPx, seen: range };
}
