import type { EdtfDate } from '../time/edtf';
import type {
  Evidence,
  Outcome,
  SourceDocument,
  Statement,
  Subject,
  TimelineEvent,
} from '../model/subject';
import type { EventId, SourceId } from '../model/units';
import { countsSince, endOf, never, type KnownSince } from './counts-since';

const oneDay = 24 * 60 * 60 * 1000;

/** Since when an event is over; one that lasts, since when it has begun. */
function happenedSince({ shape, first, last }: EdtfDate): KnownSince {
  return endOf(shape === 'interval' ? (first ?? last) : (last ?? first));
}

const earliest = (instants: readonly KnownSince[]) => instants.reduce(min, never);
const min = (a: KnownSince, b: KnownSince) => (b < a ? b : a);
const max = (a: KnownSince, b: KnownSince) => (b > a ? b : a);

/**
 * Since when each thing of a subject is known, by its documents alone. What is imported rests on none of them:
 * it never is. Nothing that is known is ever forgotten, so that one instant says all.
 */
export interface KnownSinceOf {
  /** Its document counts. */
  passage(evidence: Evidence): KnownSince;
  /** A passage that supports it is known. */
  statement(statement: Statement): KnownSince;
  /** The statement and the passage are. */
  evidence(statement: Statement, evidence: Evidence): KnownSince;
  /**
   * What became of a plan: the statement is known, and a passage says what became of it, or the event
   * by which it came true has happened and is known as more than a plan. Of an open outcome: the statement is.
   * That a thing did not happen is known on no day on which it may still happen: where the passage was
   * published on the last day of the event, since the day after.
   */
  outcome(statement: Statement): KnownSince;
  /** One of its statements is. */
  event(event: TimelineEvent): KnownSince;
  /** The event by which a plan came true is, and as more than a plan itself. */
  cause(outcome: Outcome): KnownSince;
}

/** Since when the title of an event may be read: it may tell what became of the main claim. Of any other: always. */
export function titleTells(
  { foretoldAs, statements: [main] }: Pick<TimelineEvent, 'foretoldAs' | 'statements'>,
  since: KnownSinceOf,
): KnownSince {
  return foretoldAs && main.outcome ? since.outcome(main) : (-Infinity as KnownSince);
}

export function knownSinceOf({
  sources,
  events,
}: {
  readonly sources: readonly Pick<SourceDocument, 'id' | 'published'>[];
  readonly events: Subject['events'];
}): KnownSinceOf {
  const since = new Map<SourceId, KnownSince>(
    sources.map(({ id, published }) => [id, countsSince(published.date)]),
  );
  const byId = new Map<EventId, TimelineEvent>(events.map((event) => [event.id, event]));

  const passage = ({ passage: { source } }: Evidence) => since.get(source) ?? never;
  const support = (evidence: readonly Evidence[]) =>
    earliest(evidence.filter(({ relation }) => relation === 'supports').map(passage));
  const statement = ({ evidence }: Statement) => support(evidence);
  const event = ({ statements }: TimelineEvent) => earliest(statements.map(statement));
  const cause = ({ event: id }: Outcome) => {
    const known = id && byId.get(id);
    if (!known) return never;
    const facts = known.statements.filter(({ outcome: of }) => of === undefined);
    return earliest((facts.length > 0 ? facts : known.statements).map(statement));
  };
  const dateOf = new Map<Statement, EdtfDate>(
    events.flatMap(({ date, statements }) => statements.map((each) => [each, date] as const)),
  );
  const told = (of: Statement, outcome: Outcome) => {
    if (outcome.result === 'open') return -Infinity as KnownSince;
    const own = support(outcome.evidence);
    if (outcome.result === 'did-not-happen') {
      const date = dateOf.get(of);
      const isOfItsDay = date !== undefined && own === endOf(date.last ?? date.first);
      return isOfItsDay ? ((own + oneDay) as KnownSince) : own;
    }
    const known = outcome.event && byId.get(outcome.event);
    return known ? min(own, max(cause(outcome), happenedSince(known.date))) : own;
  };
  return {
    passage,
    statement,
    evidence: (of, evidence) => max(statement(of), passage(evidence)),
    outcome: (of) => max(statement(of), of.outcome ? told(of, of.outcome) : never),
    event,
    cause,
  };
}
