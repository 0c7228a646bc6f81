'use client';

import { useKnownSummary } from '../known-on/known-part';
import { MarkGlyph } from '../marks/mark-glyph';
import { kindWords, originWords } from '../marks/mark-words';
import type { EventSummary } from '@/lib/model/timeline-data';
import { KindBadge } from './kind-badge';

/** What the mark on the axis shows, each with its word; nothing of an event that was not known yet. */
export function EventBadges({ event: today }: { event: EventSummary }) {
  const event = useKnownSummary(today);
  if (!event) return null;
  const { kind, origin, didNotHappen, disputed } = event;
  return (
    <ul className="mt-3 flex flex-wrap gap-2">
      <li className="flex">
        {didNotHappen ? (
          <span className="badge" aria-label={`${kindWords[kind]}, did not happen`}>
            <MarkGlyph
              id={`badge-${event.id}`}
              isNarrow
              form="day"
              {...{ kind, origin, didNotHappen }}
              disputed={false}
              hue="ink"
            />
            Did not happen
          </span>
        ) : (
          <KindBadge kind={kind} id={`badge-${event.id}`} />
        )}
      </li>
      {disputed && (
        <li className="badge">
          <DisputedGlyph /> Disputed
        </li>
      )}
      <li className="badge">
        {origin === 'curated' ? (
          <>
            <svg
              width="12"
              height="12"
              viewBox="0 0 12 12"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
              aria-hidden="true"
            >
              <path d="M1.5 10.5l.6-2.6L8.6 1.4l2 2L4.1 9.9z" />
            </svg>
            Checked by an editor
          </>
        ) : (
          <>{originWords[origin]}</>
        )}
      </li>
    </ul>
  );
}

export function DisputedGlyph() {
  return (
    <svg width="18" height="10" viewBox="0 0 18 10" aria-hidden="true">
      <path d="M1 .5L8 5L1 9.5zM17 .5L10 5L17 9.5z" fill="currentColor" />
    </svg>
  );
}
