import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { initialViewState } from '@/lib/view-state/view-state';
import { TimelineContext, type TimelineContextValue } from '../timeline/timeline-context';
import { LinkProblems } from './link-problems';

test('a day is asked for where nothing says since when events are known: the link says so', () => {
  const timeline = {
    data: { chapters: [], actors: [], sources: [], events: [] },
    story: { silences: [] },
    state: { ...initialViewState, knownOn: '2022-02-16' },
    known: null,
    problems: [],
  } as unknown as TimelineContextValue;
  const html = renderToStaticMarkup(
    <TimelineContext value={timeline}>
      <LinkProblems />
    </TimelineContext>,
  );
  expect(html.replaceAll('\u00a0', ' ')).toContain('what was known on 16 February 2022.');
  expect(html).toContain('all that is known today');
});
