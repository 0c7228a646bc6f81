import { knownFlagShapes, knownLine, type FlagWords } from '@/lib/drawing/known-shapes';
import type { PlacedTrack } from '@/lib/layout/place-tracks';
import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { EpochMs, EventId } from '@/lib/model/units';
import { Shapes } from '../drawing/shapes';
import type { TextWidth } from '../drawing/text-width';
import type { KnownThen } from '../known-on/known-then';
import { headHeight } from './axis-frame';
import type { AxisHeadWords } from './head-of';
import { wordsOn } from './label-of';
import type { MeasuredLabel } from './use-placed-tracks';

/** The day of which it is shown what was known, and what its flag may say, from the wished-for to the shortest. */
export interface KnownFlag {
  /** At which the day ends. */
  readonly by: EpochMs;
  readonly flags: readonly FlagWords[];
}

export function knownFlagOf({ day, by }: KnownThen, textWidth: TextWidth): KnownFlag {
  const date = shortDate(edtf(day), { year: true });
  const flags = [`as known on ${date}`, `known on ${date}`, date];
  return { by, flags: flags.map((words) => ({ words, width: textWidth(words, 700, 12) })) };
}

interface KnownDayProps {
  readonly at: AxisHeadWords['knownFlag'];
}

/** The day of which it is shown what was known, as a flag on the axis. The line across the page says it too. */
export function KnownDay({ at }: KnownDayProps) {
  if (!at) return null;
  return (
    <g aria-hidden="true" data-known-day="">
      <Shapes shapes={knownFlagShapes(at, headHeight)} hue="ink" />
    </g>
  );
}

interface KnownDayLineProps {
  readonly at: AxisHeadWords['knownAt'];
  readonly height: number;
  /** Whose labels it stops at. */
  readonly tracks: readonly PlacedTrack[];
  readonly labels: ReadonlyMap<EventId, MeasuredLabel>;
}

/** Its line through all tracks. */
export function KnownDayLine({ at, height, tracks, labels }: KnownDayLineProps) {
  if (at === null) return null;
  const words = wordsOn(tracks, (id) => labels.get(id));
  return (
    <g aria-hidden="true">
      <Shapes shapes={[knownLine(at, height, words)]} hue="ink" />
    </g>
  );
}
