import type { EventSummary, TimelineData } from '../model/timeline-data';
import type { EventId } from '../model/units';
import { headingOf } from '../time/date-heading';
import { drawnRange } from '../time/drawn-range';
import { edtf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import { eventTest, facetCounts, valueCounts, type FacetCounts } from '../view-state/facets';
import type { Filter } from '../view-state/view-state';
import type {
  Answer,
  EventStore,
  FacetValue,
  ListGroup,
  Question,
  Rows,
  TrackAnswer,
} from './event-store';
import { groupsAmong, headingGatherer } from './headings';
import { compareEvents, type EventTime } from './timed-event';
import { trackFilter } from './track-filter';

/**
 * Answers from a subject that is known event by event: all of them one by one, none only counted.
 * What does not depend on the range stays the same object while nothing else is asked.
 */
export class MemoryStore implements EventStore {
  readonly total: number;
  readonly counts: FacetCounts;
  readonly #answered = new Map<string, { question: Question; answer: Answer }>();

  constructor(
    private readonly data: TimelineData,
    readonly extent: TimeRange,
  ) {
    this.total = data.events.length;
    this.counts = valueCounts(data.events);
  }

  glance(question: Question): Answer {
    return this.answer(question, 'glances');
  }

  answer(question: Question, asker: string): Answer {
    const before = this.#answered.get(asker);
    if (before && isSame(before.question, question)) return before.answer;
    const { events, actors } = this.data;
    const { filter, found } = question;
    const passes = eventTest(filter, { actors, found });
    const passing = events.filter(passes);
    const answer = {
      whole: answerOf(events, passes),
      tracks: question.tracks.map((track) => answerOf(this.#eventsOf(track, filter), passes)),
      counts: facetCounts(filter, { events, actors, found }),
      passing: valueCounts(passing),
      openCounts: new Set<never>(),
      isPassingOpen: false,
      isWhole: true,
      looked: null,
      hasFailed: false,
      missing: [],
      unseen: [],
    };
    this.#answered.set(asker, { question, answer });
    return answer;
  }

  expect(): void {}

  totalOf(filter: Filter, found: ReadonlySet<EventId> | null): number | null {
    const { events, actors } = this.data;
    return events.filter(eventTest(filter, { actors, found })).length;
  }

  rows({ filter, found }: Pick<Question, 'filter' | 'found'>, first: number, count: number): Rows {
    const { events, actors } = this.data;
    const passing = events.filter(eventTest(filter, { actors, found }));
    return {
      total: passing.length,
      events: passing.slice(first, first + count),
      isWhole: true,
      hasFailed: false,
    };
  }

  placeOf({ filter, found }: Pick<Question, 'filter' | 'found'>, at: EventTime): number | null {
    const { events, actors } = this.data;
    const passes = eventTest(filter, { actors, found });
    return events.filter(
      (event) =>
        passes(event) && compareEvents({ id: event.id, ...drawnRange(edtf(event.date)) }, at) < 0,
    ).length;
  }

  groups({ filter, found }: Pick<Question, 'filter' | 'found'>): readonly ListGroup[] | null {
    const { events, actors } = this.data;
    const gatherer = headingGatherer();
    const passing = events.filter(eventTest(filter, { actors, found }));
    passing.forEach(({ date }, place) => {
      const read = edtf(date);
      gatherer.add(headingOf(read), place, drawnRange(read).start);
    });
    return groupsAmong(gatherer.headings, null, passing.length);
  }

  watch(): () => void {
    return () => undefined;
  }

  retry(): void {}

  #eventsOf(track: FacetValue, filter: Filter): readonly EventSummary[] {
    const { events, actors } = this.data;
    return events.filter(eventTest(trackFilter(track, filter), { actors, found: null }));
  }
}

function answerOf(
  all: readonly EventSummary[],
  passes: (event: EventSummary) => boolean,
): TrackAnswer {
  const events = all.filter(passes);
  const leftOut = all.filter((event) => !passes(event));
  const counted = { rest: [], ongoing: 0, earlier: 0, later: 0, ongoingAt: () => 0 };
  const total = events.length;
  return { events, ...counted, total, isCounted: true, all: all.length, leftOut, leftOutRest: [] };
}

function isSame(a: Question, b: Question): boolean {
  return a.filter === b.filter && a.found === b.found && a.tracks === b.tracks;
}
