import type { EpochMs } from '@/lib/model/units';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { findFolds, foldMonth } from '@/lib/time/folds';
import { finestOf, shortestRange } from '@/lib/time/shortest-range';
import type { TimeRange } from '@/lib/time/time-range';
import { airOfStory, storyRange } from '@/lib/tiles/axis-question';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { frameRange, type Fold } from '@/lib/time/time-scale';
import type { ChapterSummary, TimelineData } from '@/lib/model/timeline-data';

/** The time of a subject as a whole: how far the axis reaches, and where it folds. */
export interface Story {
  readonly extent: TimeRange;
  /** As drawn: without those that the reader has opened. */
  readonly folds: readonly Fold[];
  /** Every stretch that can fold, opened or not; without the time before the story. */
  readonly silences: readonly Fold[];
  /** The time before the story; null where nothing lies there. */
  readonly earlier: TimeRange | null;
  /** The shortest stretch that the axis shows, in ms. */
  readonly shortest: number;
}

/** `unfolded`: the folds that the reader has opened, each by its first month. */
export function storyOf(data: TimelineData, unfolded: readonly string[]): Story {
  const dates = data.events.map(({ date }) => edtf(date));
  if (dates.length === 0) {
    const extent = { start: 0 as EpochMs, end: 1 as EpochMs };
    return { extent, folds: [], silences: [], earlier: null, shortest: shortestRange(null) };
  }
  const drawn = dates.map(drawnRange);
  const start = drawn.reduce((least, range) => Math.min(least, range.start), Infinity);
  const end = drawn.reduce((most, range) => Math.max(most, range.end), -Infinity);
  const begins = beginningOf(data);
  const margin = Math.round((end - Math.max(start, begins ?? start)) * airOfStory);
  const all = findFolds(dates, begins);
  const pressed = all[0]?.kind === 'compressed' ? all[0].range : null;
  const earliest = (pressed?.start ?? start - margin) as EpochMs;
  return {
    extent: { start: earliest, end: (end + margin) as EpochMs },
    folds: all.filter((fold) => fold.kind === 'compressed' || !unfolded.includes(foldMonth(fold))),
    silences: all.filter(({ kind }) => kind === 'fold'),
    earlier: pressed && begins !== null ? { start: earliest, end: begins } : null,
    shortest: shortestRange(finestOf(dates)),
  };
}

/** The time of a large subject: no stretch of it is known to be empty, so none folds. */
export function storyOfTiles({ manifest, shortest }: SiteTiles): Story {
  const extent = storyRange(manifest.extent);
  return { extent, folds: [], silences: [], earlier: null, shortest };
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
export function chapterRange(chapter: ChapterSummary, { extent, silences }: Story): TimeRange {
  const { start, end } = boundsOf(edtf(chapter.date));
  return frameRange({ start: start ?? extent.start, end: end ?? extent.end }, silences);
}
