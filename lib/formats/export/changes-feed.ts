import { changesByDay, type DayOfChanges } from '../../history/changes-by-day';
import {
  correctedValue,
  correctionHeading,
  departureHeading,
  type AnyCorrection,
  type CorrectionNames,
} from '../../history/correction-words';
import type { Departure, TimelineEvent } from '../../model/subject';
import type { SourceId } from '../../model/units';
import type { Feed, FeedEntry } from './feed';
import { indexOf, sinceWhen, type PublishedSubject, type SubjectIndex } from './published-subject';
import { eventPath, sourcePath } from '../structured-data/identity';

/** The path of the page that the feed follows. */
const page = '/changes/';

/**
 * What became of a timeline after its events came: an entry a correction, an entry an event that went, and
 * one for all that came on a day.
 */
export function changesFeed({ subject, address, lastImport, builtOn }: PublishedSubject): Feed {
  const hasImports =
    lastImport !== null || subject.events.some(({ origin }) => origin === 'imported');
  return {
    page: address(page),
    title: `${subject.title}: changes`,
    description: `What was added to the timeline, and what was corrected.${hasImports ? ' Imported events are not told of.' : ''}`,
    since: sinceWhen({ subject, lastImport, builtOn }),
    author: `The editors of “${subject.title}”`,
    language: 'en',
    entries: changesByDay(subject).flatMap((changes) =>
      entriesOf(changes, subject, indexOf(subject), address),
    ),
  };
}

function entriesOf(
  { day, corrected, correctedDocuments, departed, added }: DayOfChanges,
  names: CorrectionNames,
  index: SubjectIndex,
  address: PublishedSubject['address'],
): readonly FeedEntry[] {
  const dated = { published: day, updated: day, categories: [] };
  return [
    ...corrected.map(({ event, correction }) => ({
      ...dated,
      // Corrections keep their place in the list of their event for ever.
      id: address(
        `${eventPath(index.firstId(event))}#correction-${event.corrections.indexOf(correction) + 1}`,
      ),
      url: address(`${eventPath(event.id)}#corrections`),
      title: `${correctionHeading(correction)}: ${event.title}`,
      content: correctionText(correction, names, index),
    })),
    ...correctedDocuments.map(({ source, correction }) => ({
      ...dated,
      id: address(
        `${sourcePath(source.id)}#correction-${source.corrections.indexOf(correction) + 1}`,
      ),
      url: address(`${sourcePath(source.id)}#corrections`),
      title: `${correctionHeading(correction)}: ${source.title}`,
      content: correctionText(correction, names, index),
    })),
    ...departed.map((departure) => ({
      ...dated,
      id: address(`${page}#gone-${departure.id}`),
      url: address(`${page}#gone-${departure.id}`),
      title: `${departureHeading(departure)}: ${departure.title}`,
      content: departureText(departure, address),
    })),
    ...(added.length > 0
      ? [
          {
            ...dated,
            id: address(`${page}#day-${day}`),
            url: address(`${page}#day-${day}`),
            title:
              added.length === 1 ? `Added: ${added[0]?.title}` : `${added.length} events added`,
            content: added.map((event) => eventLine(event, address)).join('\n'),
          },
        ]
      : []),
  ];
}

function correctionText(
  correction: AnyCorrection,
  names: CorrectionNames,
  index: SubjectIndex,
): string {
  const { what, from, to, why } = correction;
  const of = 'of' in correction ? correction.of : undefined;
  return [
    ...(of === undefined ? [] : [correctedOf(what, of, index)]),
    `From: ${correctedValue(what, from, names)}`,
    ...(to === null ? [] : [`To: ${correctedValue(what, to, names)}`]),
    `Why: ${why}`,
  ].join('\n');
}

/** What a correction is of, as the page “Changes” names it. */
function correctedOf(what: AnyCorrection['what'], of: string, index: SubjectIndex): string {
  if (what === 'quote') return `In: ${index.source(of as SourceId)?.title ?? of}`;
  return `Of: ${what === 'relation' ? `“${of}”` : of}`;
}

function departureText({ to, why }: Departure, address: PublishedSubject['address']): string {
  return to === null ? why : `${why}\nNow: ${address(eventPath(to))}`;
}

function eventLine({ id, title }: TimelineEvent, address: PublishedSubject['address']): string {
  return `${title}: ${address(eventPath(id))}`;
}
