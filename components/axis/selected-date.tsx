import { drawnRange } from '@/lib/time/drawn-range';
import { shortDate } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import type { EventSummary } from '../timeline/timeline-data';
import { headHeight } from './axis-frame';
import type { TextWidth } from './use-text-width';

interface SelectedDateProps {
  readonly event: EventSummary | undefined;
  readonly scale: TimeScale;
  readonly height: number;
  readonly textWidth: TextWidth;
}

/** Where the open event stands: the middle of what is drawn of it. null outside the view. */
function selectedX(event: EventSummary | undefined, scale: TimeScale): number | null {
  if (!event) return null;
  const range = drawnRange(edtf(event.date));
  const x = (scale.toPx(range.start) + scale.toPx(range.end)) / 2;
  return x < 0 || x > scale.width ? null : x;
}

/** The date of the open event as a flag on the axis. */
export function SelectedDate({ event, scale, height, textWidth }: SelectedDateProps) {
  const x = selectedX(event, scale);
  if (!event || x === null) return null;
  const words = shortDate(edtf(event.date));
  const width = textWidth(words, 700, 12) + 16;
  const left = Math.min(Math.max(x - width / 2, 0), scale.width - width);
  return (
    <g aria-hidden="true">
      <path d={`M${x} ${headHeight - 20}V${height}`} className="stroke-ink" />
      <rect x={left} y={headHeight - 22} width={width} height={20} className="fill-ink" />
      <path d={`M${x - 4} ${headHeight - 2}h8l-4 5z`} className="fill-ink" />
      <text x={left + width / 2} y={headHeight - 8} textAnchor="middle" className="date-flag">
        {words}
      </text>
    </g>
  );
}

/** A line through all tracks where the open event stands. */
export function SelectedLine({ event, scale, height }: Omit<SelectedDateProps, 'textWidth'>) {
  const x = selectedX(event, scale);
  return x === null ? null : (
    <path d={`M${x} 0V${height}`} className="stroke-ink" aria-hidden="true" />
  );
}
