import type { EventFile } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt, type DataPath } from '../subject/data-path';
import type { Draft } from '../subject/draft';
import { suggestWord } from '../subject/nearest-word';
import type { RawEvent, RawSubject } from '../subject/raw-subject';
import { statementsOf } from './references';

type StatementDraft = Draft<EventFile['statements'][number]>;

/** Plans and predictions without an outcome, outcomes of anything else, and outcomes that do not hold together. */
export function outcomes({ events }: RawSubject): readonly Problem[] {
  const ids = new Set(events.map(({ id }) => id));
  return events.flatMap((event) =>
    statementsOf(event.file.draft).flatMap(({ statement, path }) =>
      outcomeFaults(event, statement, ids).map(({ step, what, todo }) =>
        problemAt(event.file, [...path, ...step], what, todo),
      ),
    ),
  );
}

interface Fault {
  readonly step: DataPath;
  readonly what: string;
  readonly todo: string;
}

function outcomeFaults(
  event: RawEvent,
  { kind, outcome }: StatementDraft,
  ids: ReadonlySet<string>,
): readonly Fault[] {
  if (kind === undefined) return [];
  const isForward = kind === 'planned' || kind === 'predicted';
  if (isForward && !outcome)
    return [
      {
        step: ['outcome'],
        what: `is missing, though this was ${kind}`,
        todo: 'Say what became of it: came-true, did-not-happen or open',
      },
    ];
  if (!isForward && outcome)
    return [
      {
        step: ['outcome'],
        what: `something that ${kind === 'said' ? 'was said' : 'happened'} has no outcome`,
        todo: 'Remove it, or make the statement planned or predicted',
      },
    ];
  if (!outcome) return [];
  const { result, event: target } = outcome;
  if (result === 'came-true' && target === undefined)
    return [
      {
        step: ['outcome', 'event'],
        what: 'is missing, though this came true',
        todo: 'Name the event by which it came true',
      },
    ];
  if (target === undefined) return [];
  if (result !== undefined && result !== 'came-true')
    return [
      {
        step: ['outcome', 'event'],
        what: `names an event, though the result is ${result}`,
        todo: 'Remove the event, or write came-true',
      },
    ];
  if (target === event.id)
    return [
      {
        step: ['outcome', 'event'],
        what: 'the event cannot come true by itself',
        todo: 'Name the event by which it came true',
      },
    ];
  if (ids.has(target)) return [];
  return [
    {
      step: ['outcome', 'event'],
      what: `no event is called ${printValue(target)}`,
      todo: suggestWord(target, ids, 'Name a file of data/events/'),
    },
  ];
}
