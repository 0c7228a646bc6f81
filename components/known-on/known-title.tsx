import type { ComponentType } from 'react';
import { titleTells, type KnownSinceOf } from '@/lib/known/known-since';
import type { TimelineEvent } from '@/lib/model/subject';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { KnownPart, type KnownPartProps } from './known-part';

interface KnownTitleProps {
  readonly event: TimelineEvent;
  readonly since: KnownSinceOf;
  /** What knows the day: on the timeline, or on a page beside it. */
  readonly Part?: ComponentType<KnownPartProps>;
}

/** The title of an event; on days on which it was not known what became of it, one that does not tell. */
export function KnownTitle({ event, since, Part = KnownPart }: KnownTitleProps) {
  const title = keepDatesTogether(event.title);
  if (!event.foretoldAs) return title;
  return (
    <Part since={titleTells(event, since)} otherwise={keepDatesTogether(event.foretoldAs.title)}>
      {title}
    </Part>
  );
}
