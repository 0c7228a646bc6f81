import type { KnownSinceOf } from '@/lib/known/known-since';
import type { Subject, TimelineEvent } from '@/lib/model/subject';
import { shortDate } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { KnownPart } from '../known-on/known-part';
import { KnownTitle } from '../known-on/known-title';
import { EventLink } from '../view-state/state-link';
import { relatedEvents, relationSince, type Relation } from './related-events';

const why: Readonly<Record<Relation, string>> = {
  'came-of-it': 'What came of it',
  'foretold-it': 'Spoke of this beforehand',
  'same-passage': 'Rests on the same passage',
  'same-actors': 'Same actors, near in time',
};

/** Where to go on from an event, and why there. */
export function RelatedList({
  subject,
  event,
  since,
}: {
  subject: Subject;
  event: TimelineEvent;
  since: KnownSinceOf;
}) {
  const related = relatedEvents(event, subject.events).map((one) => ({
    ...one,
    tied: relationSince(event, one, since),
  }));
  const [first, ...others] = related;
  if (!first) return null;
  const firstTie = others.reduce((least, { tied }) => (tied < least ? tied : least), first.tied);
  return (
    <KnownPart since={firstTie}>
      <section className="mt-5 border-t border-rule pt-4">
        <h2 className="text-head font-semibold">Related events</h2>
        <ul>
          {related.map(({ event: other, relation, tied }) => (
            <KnownPart key={other.id} since={tied}>
              <li className="border-b border-rule last:border-b-0">
                <EventLink
                  id={other.id}
                  className="group grid grid-cols-[7.5rem_1fr] items-baseline gap-x-3 py-1.5 max-md:min-h-11"
                >
                  <span className="text-control text-ink3 first-letter:uppercase">
                    {keepDatesTogether(shortDate(other.date, { year: true }))}
                  </span>
                  <span>
                    <span className="block font-serif text-passage group-hover:underline">
                      <KnownTitle event={other} since={since} />
                    </span>
                    <span className="text-meta text-ink3">{why[relation]}</span>
                  </span>
                </EventLink>
              </li>
            </KnownPart>
          ))}
        </ul>
      </section>
    </KnownPart>
  );
}
