import { expect, test } from 'vitest';
import type { TimelineEvent } from '@/lib/model/subject';
import { edtf } from '@/lib/time/edtf';
import { relatedEvents } from './related-events';

/** `event('a', '2022-02-16', 'x y', { rests: 'p', foretells: 'b' })`: actors x and y, passage p, outcome b. */
function event(
  id: string,
  date: string,
  actors: string,
  { rests = id, foretells }: { rests?: string; foretells?: string } = {},
): TimelineEvent {
  const evidence = [{ passage: { source: 'document' }, anchor: rests }];
  const outcome = foretells ? { event: foretells, evidence: [] } : undefined;
  return {
    id,
    date: edtf(date),
    actors: actors.split(' '),
    statements: [{ evidence, outcome }],
  } as unknown as TimelineEvent;
}

const related = (subject: TimelineEvent, ...others: TimelineEvent[]) =>
  relatedEvents(subject, [subject, ...others]).map(
    (found) => `${found.event.id} ${found.relation}`,
  );

const forecast = event('forecast', '2022-02-10', 'russia ukraine', { foretells: 'attack' });
const attack = event('attack', '2022-02-24', 'russia ukraine');

test('a plan and what came of it name each other, and each its side', () => {
  expect(related(forecast, attack)).toEqual(['attack came-of-it']);
  expect(related(attack, forecast)).toEqual(['forecast foretold-it']);
});

test('a passage that both rest on ties them, however far apart', () => {
  const old = event('old', '1990-01-01', 'china', { rests: 'attack' });
  expect(related(attack, old)).toEqual(['old same-passage']);
});

test('the same actors count only near in time, and only if most are the same', () => {
  const near = event('near', '2022-03-10', 'ukraine russia');
  const far = event('far', '2022-06-01', 'ukraine russia');
  const others = event('others', '2022-02-25', 'ukraine russia nato china france');
  const one = event('one', '2022-02-25', 'russia');
  expect(related(attack, near, far, others, one)).toEqual(['near same-actors']);
});

test('at most six: the strongest, in the order of the events', () => {
  const near = Array.from({ length: 9 }, (_, n) =>
    event(`n${n}`, `2022-02-1${n}`, 'russia ukraine'),
  );
  const found = related(attack, forecast, ...near);
  expect(found).toHaveLength(6);
  expect(found[0]).toBe('forecast foretold-it');
  expect(found.slice(1)).toEqual([4, 5, 6, 7, 8].map((n) => `n${n} same-actors`));
});
