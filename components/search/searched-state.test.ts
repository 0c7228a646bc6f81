import { expect, test } from 'vitest';
import { boundsOf, edtf } from '@/lib/time/edtf';
import { searchedState, stateOf } from './searched-state';

const state = stateOf('?t=2022-01-01..2022-03-01&actors=nato');

test.each([
  ['2022-02-16', true],
  ['2021-12/2022-01', true],
  ['2022-03', false],
  ['2021', false],
  ['2021/..', true],
  ['2022-03/..', false],
])('an event on %s leaves the range: %s', (date, stays) => {
  const after = searchedState(state, boundsOf(edtf(date)));
  expect(after.actors).toEqual(['nato']);
  expect(after.range).toEqual(stays ? state.range : null);
});
