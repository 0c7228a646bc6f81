import { markForm } from '@/lib/layout/mark-form';
import type { Subject } from '@/lib/model/subject';
import { shortDate } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { boundsOf } from '@/lib/time/edtf';
import { MarkGlyph } from '../marks/mark-glyph';
import { originWords } from '../marks/mark-words';
import { summarize } from '@/lib/model/summarize';
import { chapterHue } from '@/lib/drawing/chapter-hue';
import { CarriedEventLink } from '../view-state/carried-link';
import type { Citation } from './citations';

/** The events that the passages of a paragraph speak of, beside it or, where it is narrow, under it. */
export function PassageNotes({
  subject,
  citations,
}: {
  subject: Subject;
  citations: readonly Citation[];
}) {
  const uses = new Map(
    citations.flatMap((citation) =>
      citation.uses.map(
        (use) => [`${use.event.id} ${use.relation}`, { ...use, anchor: citation.anchor }] as const,
      ),
    ),
  );
  return (
    <ul lang="en" aria-label="Events of this passage" className="flex flex-col gap-2 max-lg:mt-3">
      {[...uses.values()].map(({ event, relation, anchor }) => {
        const hue = chapterHue(subject.chapters.findIndex(({ id }) => id === event.chapter));
        const { kind, origin, didNotHappen, disputed } = summarize(event);
        return (
          <li key={event.id + relation} className={`reader-note chapter-${hue}`} data-note={anchor}>
            <CarriedEventLink
              id={event.id}
              bounds={boundsOf(event.date)}
              anchor={anchor}
              className="block text-control font-semibold text-ink hover:underline"
            >
              {event.shortTitle}
            </CarriedEventLink>
            <span className="flex items-center gap-1.5 text-meta text-ink3">
              <MarkGlyph
                id={`note-${anchor}-${event.id}-${relation}`}
                form={markForm(event.date)}
                {...{ kind, origin, didNotHappen, disputed, hue }}
              />
              {keepDatesTogether(shortDate(event.date, { year: true }))}
              {relation === 'disputes' && ' · disputes'}
            </span>
            {originWords[origin] !== null && (
              <span className="block text-meta text-ink3">{originWords[origin]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
