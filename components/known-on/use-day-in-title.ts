'use client';

import { useTitleAddition } from '../site/window-title';
import { dayInWords } from './day-words';

/** Says in the tab and in the history of which day the page shows what was known; null: it shows what is known today. */
export function useDayInTitle(day: string | null): void {
  useTitleAddition(day === null ? undefined : `, as known on ${dayInWords(day)}`);
}
