'use client';

import type { ComponentProps } from 'react';
import { keepFocus } from '../messages/keep-focus';
import { countOf } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { dayInWords } from './day-words';
import type { KnownThen } from './known-then';
import type { useKnownSteps } from './use-known-steps';

/** `As known on 16 February 2022: 3 of 5 documents had been published.` */
export function knownInWords({ day, published, documents }: KnownThen): string {
  const all = countOf(documents, 'document');
  return `As known on ${dayInWords(day)}: ${published} of ${all} had been published.`;
}

/**
 * Across the page, on paper too, as long as it shows what was known on a day: so that nobody cites it unaware.
 * `Steps` lead from document to document, where they are loaded.
 */
export function KnownLine({ Steps }: Pick<ReturnType<typeof useKnownSteps>, 'Steps'>) {
  const { known, change } = useTimeline();
  if (!known) return null;
  const imported = known.today.events.filter(({ origin }) => origin === 'imported').length;
  return (
    <section aria-label="As known on a day" className="known-line" data-known-on={known.day}>
      <p>
        <strong className="font-semibold">{knownInWords(known)}</strong>{' '}
        {imported > 0 && (
          <span>
            {countOf(imported, 'imported event')} {imported === 1 ? 'is' : 'are'} left out: what is
            imported rests on no document here.
          </span>
        )}
      </p>
      <div className="known-line-buttons print:hidden">
        {Steps && <Steps known={known} />}
        <EndButton
          onClick={() => {
            change({ knownOn: null });
            keepFocus();
          }}
        />
      </div>
    </section>
  );
}

/** The way back. */
export function EndButton(props: Pick<ComponentProps<'button'>, 'onClick'>) {
  return (
    <button type="button" className="known-button" {...props}>
      Everything known today
    </button>
  );
}
