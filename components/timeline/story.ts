import type { EpochMs } from '@/lib/model/units';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { findFolds } from '@/lib/time/folds';
import type { TimeRange } from '@/lib/time/time-range';
import { frameRange, type Fold } from '@/lib/time/time-scale';
import type { ChapterSummary, TimelineData } from './timeline-data';

/** The time of a subject as a whole: how far the axis reaches, and where it folds. */
export interface Story {
  readonly extent: TimeRange;
  readonly folds: readonly Fold[];
}

/** Air on either side of the story, as a share of its length; marks at the ends need room. */
const air = 0.01;

export function storyOf(data: TimelineData): Story {
  const dates = data.events.map(({ date }) => edtf(date));
  if (dates.length === 0) return { extent: { start: 0 as EpochMs, end: 1 as EpochMs }, folds: [] };
  const drawn = dates.map(drawnRange);
  const start = Math.min(...drawn.map((range) => range.start));
  const end = Math.max(...drawn.map((range) => range.end));
  const begins = beginningOf(data);
  const margin = Math.round((end - Math.max(start, begins ?? start)) * air);
  const folds = findFolds(dates, begins);
  const earliest = Math.min(start - margin, folds[0]?.range.start ?? start);
  return { extent: { start: earliest as EpochMs, end: (end + margin) as EpochMs }, folds };
}

/** Where the first chapter that is not background begins; null where there is no background. */
function beginningOf(data: TimelineData): EpochMs | null {
  if (!data.chapters.some(({ background }) => background)) return null;
  const starts = data.chapters
    .filter(({ background }) => !background)
    .map(({ date }) => boundsOf(edtf(date)).start)
    .filter((start) => start !== null);
  return starts.length > 0 ? (Math.min(...starts) as EpochMs) : null;
}

/** The span of a chapter with a little air, so that no mark sticks to the edge of the axis. */
export function chapterRange(chapter: ChapterSummary, { extent, folds }: Story): TimeRange {
  const { start, end } = boundsOf(edtf(chapter.date));
  return frameRange({ start: start ?? extent.start, end: end ?? extent.end }, folds);
}
