import type { EpochMs } from '@/lib/model/units';
import { drawnRange } from '@/lib/time/drawn-range';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { findFolds, foldMonth } from '@/lib/time/folds';
import { finestOf, shortestRange } from '@/lib/time/shortest-range';
import { storyStart } from '@/lib/time/story-start';
import type { TimeRange } from '@/lib/time/time-range';
import { airOfStory } from '@/lib/tiles/axis-question';
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
  /** What is said of a stretch without any. */
  readonly noEvent: string;
  /** The shortest stretch that the axis shows, in ms. */
  readonly shortest: number;
}

/** `unfolded`: the folds that the reader has opened, each by its first month. */
export function storyOf(data: TimelineData, unfolded: readonly string[]): Story {
  const dates = data.events.map(({ date }) => edtf(date));
  if (dates.length === 0) {
    const extent = { start: 0 as EpochMs, end: 1 as EpochMs };
    const shortest = shortestRange(null);
    return { extent, folds: [], silences: [], earlier: null, noEvent: noEventOf(data), shortest };
  }
  const drawn = dates.map(drawnRange);
  const start = drawn.reduce((least, range) => Math.min(least, range.start), Infinity);
  const end = drawn.reduce((most, range) => Math.max(most, range.end), -Infinity);
  const drawnTime = { start, end } as TimeRange;
  const begins = beginningOf(data);
  const shortest = shortestRange(finestOf(dates));
  const folds = findFolds(dates, begins);
  return storyIn(drawnTime, begins, { folds, shortest, noEvent: noEventOf(data) }, unfolded);
}

/** The same of a large subject, whose folds were found when its tiles were built. */
export function storyOfTiles(
  { manifest, folds, shortest }: SiteTiles,
  data: TimelineData,
  unfolded: readonly string[],
): Story {
  const noEvent = noEventOf(data);
  return storyIn(manifest.extent, beginningOf(data), { folds, shortest, noEvent }, unfolded);
}

function storyIn(
  { start, end }: TimeRange,
  begins: EpochMs | null,
  { folds: all, shortest, noEvent }: Pick<SiteTiles, 'folds' | 'shortest'> & Pick<Story, 'noEvent'>,
  unfolded: readonly string[],
): Story {
  const margin = Math.round((end - Math.max(start, begins ?? start)) * airOfStory);
  const pressed = all[0]?.kind === 'compressed' ? all[0].range : null;
  const earliest = (pressed?.start ?? start - margin) as EpochMs;
  return {
    extent: { start: earliest, end: (end + margin) as EpochMs },
    folds: all.filter((fold) => fold.kind === 'compressed' || !unfolded.includes(foldMonth(fold))),
    silences: all.filter(({ kind }) => kind === 'fold'),
    earlier: pressed && begins !== null ? { start: earliest, end: begins } : null,
    noEvent,
    shortest,
  };
}

function noEventOf({ sources }: TimelineData): string {
  return sources.length > 0 ? 'no event in these documents' : 'no event';
}

function beginningOf({ chapters }: TimelineData): EpochMs | null {
  return storyStart(chapters.map(({ date, background }) => ({ date: edtf(date), background })));
}

/** The span of a chapter with a little air, so that no mark sticks to the edge of the axis. */
export function chapterRange(chapter: ChapterSummary, { extent, silences }: Story): TimeRange {
  const { start, end } = boundsOf(edtf(chapter.date));
  return frameRange({ start: start ?? extent.start, end: end ?? extent.end }, silences);
}
