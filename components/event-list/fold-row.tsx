'use client';

import { rangeInWords } from '@/lib/time/date-words';
import type { Fold } from '@/lib/time/time-scale';

/** A crease in the list, where the axis has one. It is never said to have been quiet. */
export function FoldRow({ fold, noEvent }: { fold: Fold; noEvent: string }) {
  return (
    <p className="list-fold">
      {rangeInWords(fold.range).replace(' to ', ' – ')}: {noEvent}.
    </p>
  );
}
