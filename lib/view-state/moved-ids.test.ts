import { expect, test } from 'vitest';
import type { ActorId, SourceId } from '../model/units';
import { withMovedIds } from './moved-ids';
import { initialViewState } from './view-state';

const moved = {
  actors: { washington: 'united-states' as ActorId },
  sources: { letter: 'engineers-letter' as SourceId },
};
const linked = (actors: string[], sources: string[] = []) => ({
  ...initialViewState,
  actors: actors as ActorId[],
  sources: sources as SourceId[],
});

test('an old name becomes the new one, once', () => {
  const change = withMovedIds(linked(['nasa', 'united-states', 'washington'], ['letter']), moved);
  expect(change).toEqual({ actors: ['nasa', 'united-states'], sources: ['engineers-letter'] });
  expect(withMovedIds({ ...initialViewState, ...change }, moved)).toBeNull();
});

test('what has its own name, or none that ever was, stays', () => {
  expect(withMovedIds(linked(['nasa', 'nobody']), moved)).toBeNull();
});
