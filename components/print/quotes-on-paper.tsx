'use client';

import { useEffect, useRef } from 'react';
import { withBase } from '../site/site-address';
import { OwnAddress } from '../view-state/own-address';
import { useTimeline } from '../timeline/timeline-context';

/**
 * Stands in for the list when the timeline itself is printed: the same events with their quotes, as the page for paper
 * has them. Empty where that cannot be read, in a large subject, and where the list is of what was known on a day: then
 * the list is printed as it is, and says where the quotes are.
 */
export function QuotesOnPaper() {
  const { passing, tiles, known } = useTimeline();
  const list = useRef<HTMLOListElement>(null);
  const hasQuotes = !tiles && !known;
  useEffect(() => {
    const { current } = list;
    if (!hasQuotes || !current) return;
    const fill = () => {
      if (document.querySelector('[data-panel]')) return;
      const printed = printedEvents();
      current.replaceChildren(...passing.flatMap(({ id }) => printed.get(id) ?? []));
    };
    const empty = () => current.replaceChildren();
    window.addEventListener('beforeprint', fill);
    window.addEventListener('afterprint', empty);
    return () => {
      window.removeEventListener('beforeprint', fill);
      window.removeEventListener('afterprint', empty);
      empty();
    };
  }, [passing, hasQuotes]);
  return (
    <div className="quotes-on-paper">
      <p>
        Printed from <OwnAddress path="/" />. The addresses below are on the same site.
      </p>
      <ol ref={list} aria-label="Events with their quotes" />
    </div>
  );
}

/** The events of the page for paper by id, none if it cannot be read. */
function printedEvents(): ReadonlyMap<string, Element> {
  const request = new XMLHttpRequest();
  // A browser that is about to print waits for nothing but the end of this event.
  request.open('GET', withBase('/print/'), false);
  try {
    request.send();
  } catch {
    return new Map();
  }
  const page = new DOMParser().parseFromString(
    request.status === 200 ? request.responseText : '',
    'text/html',
  );
  return new Map(
    [...page.querySelectorAll('.printed-event')].map((event) => [
      event.getAttribute('data-event') ?? '',
      document.importNode(event, true),
    ]),
  );
}
