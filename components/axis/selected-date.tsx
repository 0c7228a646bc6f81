import { dateFlag, selectedLine, selectedX } from '@/lib/drawing/selected-shapes';
import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import { Shapes } from '../drawing/shapes';
import type { EventSummary } from '@/lib/model/timeline-data';
import { headHeight } from './axis-frame';
import type { TextWidth } from '../drawing/text-width';

interface SelectedDateProps {
  readonly event: EventSummary | undefined;
  readonly scale: TimeScale;
  readonly textWidth: TextWidth;
}

/** The open event, and what its flag says. */
export interface SelectedFlag {
  readonly event: Pick<EventSummary, 'id' | 'date'>;
  readonly flag: { readonly words: string; readonly width: number };
}

/** What a flag with these words holds: its width at the weight in which it is drawn, in CSS px. */
export const flagWords = (event: EventSummary, textWidth: TextWidth) => {
  const words = shortDate(edtf(event.date));
  return { words, width: textWidth(words, 700, 12) };
};

/** The date of the open event as a flag on the axis. */
export function SelectedDate({ event, scale, textWidth }: SelectedDateProps) {
  const x = event && selectedX(edtf(event.date), scale);
  if (!event || x === null || x === undefined) return null;
  const { words, width } = flagWords(event, textWidth);
  return (
    <g aria-hidden="true">
      <Shapes
        shapes={dateFlag(x, words, width, { width: scale.width, height: headHeight })}
        hue="ink"
      />
    </g>
  );
}

/** A line through all tracks where the open event stands. */
export function SelectedLine({
  event,
  scale,
  height,
}: Omit<SelectedDateProps, 'textWidth'> & { readonly height: number }) {
  const x = event && selectedX(edtf(event.date), scale);
  return x === null || x === undefined ? null : (
    <g aria-hidden="true">
      <Shapes shapes={[selectedLine(x, height)]} hue="ink" />
    </g>
  );
}
