import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { ActorId, ChapterId, EpochMs, SourceId } from '../../lib/model/units';
import { encodeViewState } from '../../lib/view-state/codec';
import { initialViewState, type ViewState } from '../../lib/view-state/view-state';
import { repositoryFolder } from '../subject/subject-folder';

const script = readFileSync(join(repositoryFolder, 'public/first-paint.js'), 'utf8');

/** What the script that runs before the first paint sets on a page without other scripts, given the query of its address. */
function datasetFor(
  query: string,
  path = '',
  { navigator = {}, kept = null }: { navigator?: object; kept?: string | null } = {},
): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(script, {
    addEventListener: () => undefined,
    URL,
    URLSearchParams,
    location: { search: `?${query}`, pathname: `/some/path/${path}` },
    document: {
      documentElement: { dataset },
      querySelectorAll: () => [],
      visibilityState: 'visible',
      currentScript: { src: 'https://example.org/some/path/first-paint.js' },
    },
    navigator,
    matchMedia: () => ({ matches: false }),
    localStorage: { getItem: () => kept },
  });
  return dataset;
}

const names = ['/_next/a.js', '/_next/b.js'];

/** Which scripts have been put in the place of their names, in a window that is narrow or not, seen or not. */
function runIn({ isWide, isSeen = true }: { isWide: boolean; isSeen?: boolean }) {
  const runs: string[] = [];
  const waits: (() => void)[] = [];
  const paints: (() => void)[] = [];
  const link = (name: string) => ({
    media: '(min-width: 45rem)',
    getAttribute: () => name,
    replaceWith: ({ src, async }: { src: string; async: boolean }) => runs.push(`${src} ${async}`),
  });
  class Observer {
    constructor(private readonly call: () => void) {}
    observe = () => paints.push(this.call);
  }
  runInNewContext(script, {
    addEventListener: () => undefined,
    URL,
    URLSearchParams,
    location: { search: '', pathname: '/' },
    document: {
      documentElement: { dataset: {} },
      currentScript: { src: 'https://example.org/first-paint.js' },
      querySelectorAll: () => names.map(link),
      createElement: () => ({}),
      visibilityState: isSeen ? 'visible' : 'hidden',
    },
    navigator: {},
    localStorage: { getItem: () => null },
    matchMedia: () => ({ matches: isWide }),
    setTimeout: (call: () => void) => waits.push(call),
    PerformanceObserver: Observer,
  });
  return { runs, waits, paints };
}

const id = 'some-id';
const range = { start: Date.UTC(2022, 1) as EpochMs, end: Date.UTC(2022, 2) as EpochMs };
/** One change of each part of the view state that moves what was prerendered. */
const changes: readonly Partial<ViewState>[] = [
  { actors: [id as ActorId] },
  { actors: [id as ActorId], match: 'all' },
  { actors: [id as ActorId], officials: true },
  { chapters: [id as ChapterId] },
  { sources: [id as SourceId] },
  { kinds: ['said'] },
  { origins: ['curated'] },
  { caveats: ['disputed'] },
  { words: 'ceasefire' },
  { knownOn: '2022-02-16' },
  { grouping: 'actor' },
  { pinned: [id] },
  { collapsed: [id] },
  { arrangedElsewhere: { source: { pinned: [id], collapsed: [id] } } },
  { unfolded: ['2022-04'] },
];

describe('before the first paint', () => {
  test('every part of the view state is tried, but for what moves nothing', () => {
    const tried = new Set(changes.flatMap((change) => Object.keys(change)));
    const all = Object.keys(initialViewState);
    expect(all.filter((part) => !tried.has(part)).sort()).toEqual(['range', 'view']);
  });

  test.each(changes)('the screen waits for a link with %o', (change) => {
    expect(datasetFor(encodeViewState({ ...initialViewState, ...change }))).toHaveProperty('asks');
  });

  test('it does not wait for the whole story or a view', () => {
    expect(datasetFor('')).toEqual({});
    expect(datasetFor(encodeViewState({ ...initialViewState, view: 'list' }))).toEqual({
      view: 'list',
    });
  });

  test.each([
    [{ range }, 't'],
    [{ grouping: 'actor' }, 'tracks'],
    [{ range, grouping: 'actor' }, 't tracks'],
    [{ range, knownOn: '2022-02-16' }, ''],
  ] as const)('of a link with %o, what is drawn otherwise waits: "%s"', (change, asks) => {
    expect(datasetFor(encodeViewState({ ...initialViewState, ...change }))).toEqual({
      asks,
      ...('range' in change && { goes: '' }),
    });
  });

  test('what a link names is told, in whatever folder the site stands', () => {
    expect(datasetFor('', 'events/some-id/')).toEqual({ names: 'events' });
    expect(datasetFor('', 'actors/some-id/')).toEqual({ names: 'actors' });
    expect(datasetFor('', 'sources/some-id/')).toEqual({});
  });

  test('the table of agreement waits for a pair of documents', () => {
    expect(datasetFor('pair=a.b', 'agreement/')).toHaveProperty('asks');
  });

  test('a range that cannot be read is waited for', () => {
    expect(datasetFor('t=soon')).toHaveProperty('asks');
  });

  test('an embed has the theme of its address, never the one that is kept, and waits for its event', () => {
    const kept = 'dark';
    expect(datasetFor('', '', { kept })).toEqual({ theme: 'dark' });
    expect(datasetFor('theme=light', '', { kept })).toEqual({ theme: 'dark' });
    expect(datasetFor('', 'embed/', { kept })).toEqual({});
    expect(datasetFor('theme=light', 'embed/', { kept })).toEqual({ theme: 'light' });
    expect(datasetFor('theme=auto', 'embed/', { kept })).toEqual({});
    expect(datasetFor('event=some-id', 'embed/')).toHaveProperty('asks');
  });

  test('it tells whether the system has a sheet for sharing', () => {
    expect(datasetFor('', '', { navigator: { share: () => undefined } })).toEqual({ shares: '' });
  });
});

describe('the scripts of the framework', () => {
  const all = names.map((name) => `${name} true`);

  test('run at once in a wide window, and where nobody looks', () => {
    expect(runIn({ isWide: true }).runs).toEqual(all);
    expect(runIn({ isWide: false, isSeen: false }).runs).toEqual(all);
  });

  test.each(['paints', 'waits'] as const)(
    'run once in a narrow one, as soon as one of its %s ends',
    (which) => {
      const { runs, ...ends } = runIn({ isWide: false });
      expect(runs).toEqual([]);
      for (const end of [...ends[which], ...ends.paints, ...ends.waits]) end();
      expect(runs).toEqual(all);
    },
  );
});

test('a phone that is sent the axis waits for its tracks, and has the list where they do not come', () => {
  const dataset: Record<string, string> = {};
  const waits: (() => void)[] = [];
  runInNewContext(script, {
    addEventListener: () => undefined,
    URL,
    URLSearchParams,
    location: { search: '?view=axis', pathname: '/' },
    document: {
      documentElement: { dataset },
      querySelectorAll: () => [],
      visibilityState: 'visible',
      currentScript: { src: 'https://example.org/first-paint.js' },
    },
    navigator: {},
    matchMedia: (query: string) => ({ matches: query === '(width < 45rem)' }),
    localStorage: { getItem: () => null },
    setTimeout: (call: () => void) => waits.push(call),
  });
  expect(dataset).toMatchObject({ view: 'axis', asks: 'tracks' });
  for (const call of waits) call();
  expect(dataset.view).toBeUndefined();
});
