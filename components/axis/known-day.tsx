import { knownFlagShapes, knownLine } from '@/lib/drawing/known-shapes';
import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { EpochMs } from '@/lib/model/units';
import { Shapes } from '../drawing/shapes';
import type { KnownThen } from '../known-on/known-then';
import { headHeight } from './axis-frame';
import type { AxisHeadWords } from './head-of';
import type { TextWidth } from './use-text-width';

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

/** Its line through all tracks. */
export function KnownDayLine({ at, height }: Pick<KnownDayProps, 'at'> & { height: number }) {
  if (!at) return null;
  return (
    <g aria-hidden="true">
      <Shapes shapes={[knownLine(at.x, height)]} hue="ink" />
    </g>
  );
}
