import { expect, test } from 'vitest';
import { embeddedView } from './share-sheet';

test.each([
  ['/', '?actors=nato', '/embed/?actors=nato'],
  ['/', '', '/embed/'],
  ['/events/a-march/', '?actors=nato', '/embed/?actors=nato&event=a-march'],
  ['/events/a-march/', '', '/embed/?event=a-march'],
  ['/actors/nato/', '?t=2022', '/embed/?t=2022'],
])('the timeline as it is seen at %s%s keeps the open event: %s', (path, search, embedded) => {
  expect(embeddedView({ path }, search)).toBe(embedded);
});
