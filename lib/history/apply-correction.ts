import type { EventFile } from '../model/files';
import type { PublishedEvent, PublishedStatement } from '../model/published';

export type CorrectionEntry = EventFile['corrections'][number];

/**
 * The event as it is after a correction. null if the correction tells of what the event does not say:
 * its `from` and `of` name nothing there, or the whole of an event cannot do without it.
 */
export function applyCorrection(
  event: PublishedEvent,
  { what, of, from, to }: CorrectionEntry,
): PublishedEvent | null {
  const { statements } = event;
  /** With some of the statements changed, or left out; null if none of them is `meant`. */
  const change = (
    meant: (statement: PublishedStatement) => boolean,
    changed: (statement: PublishedStatement) => PublishedStatement | null,
  ): PublishedEvent | null => {
    if (!statements.some(meant)) return null;
    return {
      ...event,
      statements: statements
        .map((statement) => (meant(statement) ? changed(statement) : statement))
        .filter((statement) => statement !== null),
    };
  };
  switch (what) {
    case 'title':
    case 'date':
      return event[what] === from && to !== null ? { ...event, [what]: to } : null;
    case 'short-title':
      return event.shortTitle === from && to !== null ? { ...event, shortTitle: to } : null;
    case 'date-basis':
      return event.dateBasis === from && to !== null
        ? { ...event, dateBasis: to as PublishedEvent['dateBasis'] }
        : null;
    case 'date-of':
      return event.dateOf === from
        ? withKey(event, 'dateOf', to as PublishedEvent['dateOf'] | null)
        : null;
    case 'date-note':
      return event.dateNote === from ? withKey(event, 'dateNote', to) : null;
    case 'statement':
      return change(
        ({ text }) => text === from,
        (statement) => (to === null ? null : { ...statement, text: to }),
      );
    case 'kind':
      return change(
        ({ text, kind }) => text === of && kind === from && to !== null,
        (statement) => ({ ...statement, kind: to as PublishedStatement['kind'] }),
      );
    case 'said-by':
      return change(
        ({ text, saidBy = documentItself }) => text === of && saidBy === from && to !== null,
        (statement) => withKey(statement, 'saidBy', to === documentItself ? null : to),
      );
    case 'outcome':
      return change(
        ({ text, outcome }) => text === of && outcome?.result === from,
        (statement) =>
          withKey(
            statement,
            'outcome',
            to === null ? null : { ...statement.outcome, result: to as PublishedOutcome['result'] },
          ),
      );
    case 'outcome-event':
    case 'outcome-note': {
      const key = what === 'outcome-event' ? 'event' : 'note';
      return change(
        ({ text, outcome }) => text === of && outcome?.[key] === from,
        (statement) =>
          statement.outcome
            ? { ...statement, outcome: withKey(statement.outcome, key, to) }
            : statement,
      );
    }
    case 'quote': {
      const isMeant = ({ source, quote }: Quote) => source === of && quote === from;
      return change(
        ({ quotes }) => quotes.some(isMeant),
        (statement) => ({
          ...statement,
          quotes: statement.quotes.flatMap((one) => {
            if (!isMeant(one)) return [one];
            return to === null ? [] : [{ ...one, quote: to }];
          }),
        }),
      );
    }
    case 'relation': {
      const isMeant = ({ quote, relation }: Quote) => quote === of && relation === from;
      return change(
        ({ quotes }) => to !== null && quotes.some(isMeant),
        (statement) => ({
          ...statement,
          quotes: statement.quotes.map((one) =>
            isMeant(one) ? { ...one, relation: to as Quote['relation'] } : one,
          ),
        }),
      );
    }
  }
}

type Quote = PublishedStatement['quotes'][number];
type PublishedOutcome = NonNullable<PublishedStatement['outcome']>;

/** What a correction calls a statement that the document makes in its own voice. */
export const documentItself = 'document';

/** With this under the key; without the key for null. */
function withKey<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | null,
): Whole {
  if (value !== null) return { ...whole, [key]: value };
  return Object.fromEntries(Object.entries(whole).filter(([one]) => one !== key)) as Whole;
}
