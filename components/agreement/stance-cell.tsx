'use client';

import type { KnownSince } from '@/lib/known/counts-since';
import { countOf } from '@/lib/layout/counted';
import type { Cell } from '@/lib/model/agreement';
import { useCarriedDay } from '../known-on/carried-known';
import { CarriedLink } from '../view-state/carried-link';
import { StanceGlyph } from './stance-glyph';
import { stanceWords } from './stance-words';

/** What was known of a cell before all of it was. */
export interface EarlierCell {
  readonly cell: Cell;
  readonly until: KnownSince;
}

/** What the document says of it on the day of the view, and the way to its first words. */
export function StanceCell({ now, earlier }: { now: Cell; earlier: readonly EarlierCell[] }) {
  const by = useCarriedDay();
  const then = by === null ? undefined : earlier.find(({ until }) => by < until)?.cell;
  const { source, stance, anchors } = then ?? now;
  const [first] = anchors;
  const words = (
    <>
      <StanceGlyph stance={stance} /> {stanceWords[stance]}
    </>
  );
  return (
    <td data-stance={stance}>
      {first === undefined ? (
        <span className="stance text-ink3">{words}</span>
      ) : (
        <CarriedLink href={`/sources/${source}/`} hash={`#${first}`} className="stance">
          {words}
        </CarriedLink>
      )}
      {anchors.length > 1 && (
        <span className="block text-meta text-ink3">{countOf(anchors.length, 'passage')}</span>
      )}
    </td>
  );
}
