import type { EventSummary } from './timeline-data';
import { caveats, type Caveat } from './words';

/** What the caveats of an event follow from. */
export type Caveated = Pick<EventSummary, 'disputed' | 'sources' | 'origin' | 'dateSupplied'>;

/**
 * What a reader should know before relying on an event: a passage contradicts it; it rests on one
 * stored document alone; it was found by machine and nobody reviewed it; its date is the editor's
 * own. None holds for an imported event, which has no stored document that could bear it out or
 * contradict it: its origin says so.
 */
export function caveatsOf({
  disputed,
  sources,
  origin,
  dateSupplied,
}: Caveated): readonly Caveat[] {
  const holds: Readonly<Record<Caveat, boolean | undefined>> = {
    disputed,
    'one-source': sources.length === 1,
    'not-reviewed': origin === 'extracted',
    'date-supplied': dateSupplied,
  };
  return caveats.filter((caveat) => holds[caveat]);
}
