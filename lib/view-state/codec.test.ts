import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId, ChapterId, EpochMs, SourceId } from '../model/units';
import { caveats, statementKinds } from '../model/words';
import { epochOf, finestLength, isExact } from '../time/civil';
import { regrouped } from './regrouped';
import { decodeViewState, encodeViewState, historyMode } from './codec';
import { groupings, initialViewState, isUsual, normalList, type ViewState } from './view-state';

const decode = (query: string) => decodeViewState(new Map(new URLSearchParams(query)));
const actors = (...ids: string[]) => ids as ActorId[];
const range = (start: EpochMs, end: EpochMs) => ({ start, end });

/** Every query that ever shipped stays in this table. */
const links: readonly (readonly [string, Partial<ViewState>])[] = [
  ['', {}],
  ['t=2021-12-01..2022-03-01', { range: range(epochOf(2021, 12, 1), epochOf(2022, 3, 1)) }],
  ['t=1949-01..2025-04', { range: range(epochOf(1949), epochOf(2025, 4)) }],
  ['t=-0043..1789', { range: range(epochOf(-43), epochOf(1789)) }],
  [
    't=2022-02-16T0630..2022-02-17',
    { range: range((epochOf(2022, 2, 16) + 6.5 * 3_600_000) as EpochMs, epochOf(2022, 2, 17)) },
  ],
  [
    't=1969-07-20T201739..1969-07-20T2020',
    {
      range: range(
        Date.parse('1969-07-20T20:17:39Z') as EpochMs,
        Date.parse('1969-07-20T20:20:00Z') as EpochMs,
      ),
    },
  ],
  [
    't=1969-07-20T201741.500..1969-07-20T201742',
    {
      range: range(
        Date.parse('1969-07-20T20:17:41.5Z') as EpochMs,
        Date.parse('1969-07-20T20:17:42Z') as EpochMs,
      ),
    },
  ],
  ['t=Y-13800000000..Y-60000000', { range: range(epochOf(-138e8), epochOf(-6e7)) }],
  ['known=2022-02-16', { knownOn: '2022-02-16' }],
  ['actors=nato.russia', { actors: actors('nato', 'russia') }],
  ['actors=joe-biden&match=all', { actors: actors('joe-biden'), match: 'all' }],
  ['actors=russia&officials=with', { actors: actors('russia'), officials: true }],
  ['view=list', { view: 'list' }],
  ['view=axis', { view: 'axis' }],
  ['chapters=build-up.talks', { chapters: ['build-up', 'talks'] as ChapterId[] }],
  ['sources=edm-tough-talks', { sources: ['edm-tough-talks'] as SourceId[] }],
  ['kinds=planned.predicted', { kinds: ['planned', 'predicted'] }],
  ['checked=extracted', { origins: ['extracted'] }],
  ['checked=imported', { origins: ['imported'] }],
  ['caveats=date-supplied.one-source', { caveats: ['date-supplied', 'one-source'] }],
  ['caveats=disputed.not-reviewed', { caveats: ['disputed', 'not-reviewed'] }],
  ['q=missile+silo', { words: 'missile silo' }],
  ['q=%C2%AB%D0%BC%D0%B8%D1%80%C2%BB+100%25', { words: '«мир» 100%' }],
  ['tracks=source', { grouping: 'source' }],
  ['tracks=actor&pinned=ukraine.nato', { grouping: 'actor', pinned: ['ukraine', 'nato'] }],
  [
    'tracks=actor&pinned=nato&collapsed-chapter=build-up&pinned-source=quint.nyt',
    {
      grouping: 'actor',
      pinned: ['nato'],
      arrangedElsewhere: {
        chapter: { pinned: [], collapsed: ['build-up'] },
        source: { pinned: ['quint', 'nyt'], collapsed: [] },
      },
    },
  ],
  ['collapsed=build-up.talks', { collapsed: ['build-up', 'talks'] }],
  ['unfold=2022-04', { unfolded: ['2022-04'] }],
  ['unfold=-2600000-04', { unfolded: ['-2600000-04'] }],
];

describe('links, both ways', () => {
  test.each(links)('%s', (query, change) => {
    const state = { ...initialViewState, ...change };
    expect(encodeViewState(state)).toBe(query);
    expect(decode(query)).toEqual({ state, problems: [] });
  });
});

describe('what cannot be read falls back and is reported', () => {
  test.each([
    ['t=yesterday', 't'],
    ['t=2022-03-01..2022-02-01', 't'],
    ['t=2022-02..', 't'],
    ['t=2022-02-16T2561..2022-03-01', 't'],
    ['t=2022-02-16T063061..2022-03-01', 't'],
    ['t=Y-2600000-XX..2022', 't'],
    ['t=Y-138e8S3..2022', 't'],
    ['t=..', 't'],
    ['known=2022-02-30', 'known'],
    ['known=2022-02', 'known'],
    ['known=yesterday', 'known'],
    ['known=', 'known'],
    ['actors=<script>', 'actors'],
    ['match=some', 'match'],
    ['officials=1', 'officials'],
    ['view=map', 'view'],
    ['tracks=colour', 'tracks'],
    ['kinds=tweeted', 'kinds'],
    ['checked=twice', 'checked'],
    ['caveats=rumour', 'caveats'],
    ['unfold=2022-13', 'unfold'],
    ['pinned=a b', 'pinned'],
    ['collapsed-actor=a b', 'collapsed-actor'],
    ['v=99', 'v'],
    ['v=x', 'v'],
  ])('%s', (query, path) => {
    const { state, problems } = decode(query);
    expect(state).toEqual(initialViewState);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });

  test('the rest of the link is kept', () => {
    expect(decode('t=soon&actors=nato.%F0%9F%98%80&match=all').state).toEqual({
      ...initialViewState,
      actors: ['nato'],
      match: 'all',
    });
  });

  test('parameters that are not ours are ignored', () => {
    expect(decode('utm_source=x&fbclid=y')).toEqual({ state: initialViewState, problems: [] });
  });
});

const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/).map((id) => id as ActorId);
const anyIds = fc.array(anyId, { maxLength: 4 }).map(normalList);
const anyArrangement = fc.record({
  pinned: fc.uniqueArray(anyId, { maxLength: 3 }),
  collapsed: anyIds,
});
const anyFields = fc.record({
  range: fc.option(
    fc
      .tuple(
        fc.oneof(
          fc.integer({ min: -6e13, max: 2e14 }),
          fc.integer({ min: -14e9, max: 5e9 }).map((year) => epochOf(year, 7, 2)),
        ),
        fc.oneof(
          fc.integer({ min: 1, max: 1e14 }),
          fc.double({ min: 1, max: 20, noNaN: true }).map((power) => 10 ** power),
        ),
      )
      .map(([start, length]) => {
        const end = Math.round(start + Math.max(length, finestLength(start)));
        return range(start as EpochMs, end as EpochMs);
      }),
  ),
  actors: anyIds,
  match: fc.constantFrom('any', 'all'),
  officials: fc.boolean(),
  chapters: anyIds as unknown as fc.Arbitrary<readonly ChapterId[]>,
  sources: anyIds as unknown as fc.Arbitrary<readonly SourceId[]>,
  kinds: fc.subarray([...statementKinds]).map(normalList),
  origins: fc.subarray(['curated', 'extracted', 'imported'] as const),
  caveats: fc.subarray([...caveats]).map(normalList),
  words: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
  knownOn: fc.constantFrom(null, '2022-02-16', '0044-03-15'),
  view: fc.constantFrom(null, 'axis', 'list'),
  grouping: fc.constantFrom(...groupings),
  arrangedElsewhere: fc.record({
    chapter: anyArrangement,
    actor: anyArrangement,
    source: anyArrangement,
  }),
  unfolded: fc.subarray(['2021-06', '2022-04']),
});

/** Of the arrangements only those that are kept: of other groupings, and not the usual one. */
const anyState: fc.Arbitrary<ViewState> = fc
  .tuple(anyFields, anyArrangement)
  .map(([fields, arrangement]) => ({
    ...fields,
    ...arrangement,
    arrangedElsewhere: Object.fromEntries(
      Object.entries(fields.arrangedElsewhere).filter(
        ([grouping, other]) => grouping !== fields.grouping && !isUsual(other),
      ),
    ),
  }));

describe('laws', () => {
  test('decode(encode(s)).state equals s, but for the range, which contains s.range', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: back, problems } = decode(encodeViewState(state));
        expect(problems).toEqual([]);
        expect({ ...back, range: null }).toEqual({ ...state, range: null });
        if (state.range) {
          const { start, end } = state.range;
          const give = (t: number) => (isExact(t) ? 0 : Math.abs(t) * 2 ** -50);
          expect(back.range?.start).toBeLessThanOrEqual(start + give(start));
          expect(back.range?.end).toBeGreaterThanOrEqual(end - give(end));
        }
      }),
    );
  });

  test('encode(decode(encode(s)).state) equals encode(s), as text', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const once = encodeViewState(state);
        expect(encodeViewState(decode(once).state)).toBe(once);
      }),
    );
  });

  test('decode never throws', () => {
    fc.assert(fc.property(fc.string(), (query) => void decode(query)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (t) => void decodeViewState(new Map([['t', t]]))),
    );
  });
});

test('panning replaces the history entry, decisions push one', () => {
  const filtered = { ...initialViewState, actors: actors('nato') };
  expect(historyMode(filtered, { ...filtered, range: range(epochOf(2021), epochOf(2022)) })).toBe(
    'replace',
  );
  expect(historyMode(initialViewState, filtered)).toBe('push');
  expect(historyMode(filtered, { ...filtered, knownOn: '2022-02-16' })).toBe('push');
  expect(historyMode(filtered, { ...filtered, view: 'list' })).toBe('push');
});

test('each grouping keeps the arrangement of its own tracks', () => {
  const byChapter = { ...initialViewState, collapsed: ['talks'] };
  const byActor = { ...byChapter, ...regrouped(byChapter, 'actor') };
  expect(encodeViewState(byActor)).toBe('tracks=actor&collapsed-chapter=talks');
  const pinned = { ...byActor, pinned: ['nato'] };
  const back = { ...pinned, ...regrouped(pinned, 'chapter') };
  expect(encodeViewState(back)).toBe('collapsed=talks&pinned-actor=nato');
  expect({ ...back, ...regrouped(back, 'actor') }).toEqual(pinned);
  expect(regrouped(back, 'chapter')).toEqual({});
});
