import { expect, test } from 'vitest';
import { nearestIds } from './nearest-ids';

const things = ['moon-landing', 'landing-of-the-rocks', 'goal-is-set', 'moon'].map((id) => ({
  id,
}));
const near = (id: string) => nearestIds(id, things).map((thing) => thing.id);

test.each([
  ['moon-landing-1969', ['moon-landing', 'moon', 'landing-of-the-rocks']],
  ['Goal%20is%20SET', ['goal-is-set']],
  ['nothing-like-it', []],
  ['', []],
])('%s', (id, expected) => {
  expect(near(id)).toEqual(expected);
});
