'use client';

import type { ComponentType } from 'react';
import { knownDayParts } from '../loading/known-day';
import { useLater } from '../loading/later';
import type { KnownLine } from './known-line';
import type { KnownThen } from './known-then';
import { knownInWords } from './known-words';
import { useDayInTitle } from './use-day-in-title';

type Line = ComponentType<Parameters<typeof KnownLine>[0]>;

interface LoadedLine {
  /** null until it is loaded. */
  readonly Line: Line | null;
  /** Whether nothing is waited for: it is there, or no day is chosen. */
  readonly isSettled: boolean;
}

/**
 * The line that says of which day it is shown what was known: loaded with the first day. Where it cannot be
 * loaded, it says the day and no more, until it can.
 */
export function useKnownLine(known: KnownThen | null): LoadedLine {
  const loaded = useLater(knownDayParts, known !== null);
  const Line = loaded === null ? DayAlone : (loaded?.KnownLine ?? null);
  return { Line, isSettled: known === null || Line !== null };
}

function DayAlone({ known }: { known: KnownThen }) {
  useDayInTitle(known.day);
  return (
    <section aria-label="As known on a day" className="known-line" data-known-on={known.day}>
      <p className="font-semibold">{knownInWords(known)}</p>
    </section>
  );
}
