import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventSummary } from '../model/timeline-data';
import { facetNames } from '../view-state/facets';
import { initialFilter } from '../view-state/view-state';
import { anyTimedEvents, buildTiles, manyEvents, someActors } from './built-tiles.test-support';
import { expectTrue, storeOver, wholeAnswer } from './tile-store.test-support';
import type { Question } from './event-store';
import { withEvent } from './with-event';

test('what is known one by one is counted no more: every number stays true', async () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const ask = async (
    events: Parameters<typeof buildTiles>[0],
    [from, to, which, value]: readonly [number, number, number, number],
  ) => {
    const built = buildTiles(events, someActors);
    const { extent, values } = built.manifest;
    const length = extent.end - extent.start;
    const start = extent.start + Math.min(from, to) * length;
    // Near the big bang, doubles are 65,536 ms apart.
    const shortest = Math.max(1, Math.abs(start) * 1e-15);
    const end = Math.max(start + shortest, extent.start + Math.max(from, to) * length);
    const range = { start, end } as Question['range'];
    const tracks = facetNames.flatMap((facet) => values[facet].map((of) => ({ facet, value: of })));
    const chapter = values.chapters[Math.floor(value * 2 * values.chapters.length)];
    const filter = chapter ? { ...initialFilter, chapters: [chapter] } : initialFilter;
    const msPerPx = (end - start) / 100;
    const question = { range, msPerPx, seen: range, filter, found: null, tracks } as Question;
    const answer = await wholeAnswer(storeOver(built).store, question);
    const event =
      built.events[Math.min(built.events.length - 1, Math.floor(which * events.length))];
    if (!event) return;
    const known = { summary: event, start: event.start, end: event.end, searched: event.title };
    const times = new Map(built.events.map((each) => [each.id, each]));
    const timeOf = ({ id }: EventSummary) => times.get(id) ?? event;
    const added = withEvent(answer, question, known, { actors: someActors, timeOf });
    expectTrue(added, question, built);
    const { events: passing, leftOut } = added.whole;
    expect([...passing, ...leftOut].some(({ id }) => id === event.id)).toBe(true);
  };
  await fc.assert(fc.asyncProperty(anyTimedEvents(60), fc.tuple(share, share, share, share), ask), {
    numRuns: 30,
  });
  const crowd = manyEvents(700);
  await fc.assert(
    fc.asyncProperty(fc.tuple(share, share, share, share), (at) => ask(crowd, at)),
    { numRuns: 6 },
  );
});
