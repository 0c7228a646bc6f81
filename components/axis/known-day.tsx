import { knownFlagShapes, knownLine } from '@/lib/drawing/known-shapes';
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

/** The day of which it is shown what was known, and what its flag says. */
export interface KnownFlag {
  /** At which the day ends. */
  readonly by: EpochMs;
  readonly words: string;
  /** Of the words, at the weight in which they are drawn, in CSS px. */
  readonly width: number;
}

export function knownFlagOf({ day, by }: KnownThen, textWidth: TextWidth): KnownFlag {
  const words = `as known on ${shortDate(edtf(day), { year: true })}`;
  return { by, words, width: textWidth(words, 700, 12) };
}

interface KnownDayProps {
  readonly at: AxisHeadWords['knownFlag'];
  readonly words: string;
}

/** The day of which it is shown what was known, as a flag on the axis. The line across the page says it too. */
export function KnownDay({ at, words }: KnownDayProps) {
  if (!at) return null;
  return (
    <g aria-hidden="true" data-known-day="">
      <Shapes shapes={knownFlagShapes(at, words, headHeight)} hue="ink" />
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
