'use client';

import { countOf } from '@/lib/layout/counted';
import { keepFocus } from '../messages/keep-focus';
import { useTimeline } from '../timeline/timeline-context';
import { KnownSteps } from './known-steps';
import type { KnownThen } from './known-then';
import { knownInWords } from './known-words';
import { useDayInTitle } from './use-day-in-title';

/**
 * Across the page, on paper too, as long as it shows what was known on a day: so that nobody cites it unaware.
 * Leads from document to document, and back.
 */
export function KnownLine({ known }: { known: KnownThen }) {
  const { change } = useTimeline();
  useDayInTitle(known.day);
  const imported = known.today.events.filter(({ origin }) => origin === 'imported').length;
  return (
    <section aria-label="As known on a day" className="known-line" data-known-on={known.day}>
      <p>
        <strong className="font-semibold">{knownInWords(known)}</strong>{' '}
        {imported > 0 &&
          `${countOf(imported, 'imported event')} ${imported === 1 ? 'is' : 'are'} left out: what is imported rests on no document here.`}
      </p>
      <div className="known-line-buttons print:hidden">
        <KnownSteps known={known} />
        <button
          type="button"
          className="known-button"
          onClick={() => {
            change({ knownOn: null });
            keepFocus(['.known-field > button']);
          }}
        >
          Everything known today
        </button>
      </div>
    </section>
  );
}
