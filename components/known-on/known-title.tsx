import { titleTells, type KnownSinceOf } from '@/lib/known/known-since';
import type { TimelineEvent } from '@/lib/model/subject';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { KnownPart } from './known-part';

/** The title of an event; on days on which it was not known what became of it, one that does not tell. */
export function KnownTitle({ event, since }: { event: TimelineEvent; since: KnownSinceOf }) {
  const title = keepDatesTogether(event.title);
  if (!event.foretoldAs) return title;
  return (
    <KnownPart
      since={titleTells(event, since)}
      otherwise={keepDatesTogether(event.foretoldAs.title)}
    >
      {title}
    </KnownPart>
  );
}
