import { describe, expect, it } from 'vitest';
import { exampleFiles, findingsIn, inFolder, type Files } from '../check/example-subject';
import { loadSubject } from '../check/load-subject';
import type { Published } from '../../lib/model/published';
import type { Subject } from '../../lib/model/subject';
import { readPublished } from '../subject/read-published';
import { readSubject } from '../subject/read-subject';
import { repositoryFolder } from '../subject/subject-folder';
import { sealRecord } from '../subject/seal-record';
import { isSameRecord, nextRecord } from './next-record';

const event = 'data/events/ferry-sinks.yaml';
const quote = 'The ferry Ann sank off the pier on 3 May 1931.';
const why = 'The log says so.';

function subjectOf(files: Files): Subject {
  return inFolder(files, (root) => {
    const { subject, problems } = loadSubject(root, '2026-12-31');
    expect(problems).toEqual([]);
    if (!subject) throw new Error('has errors');
    return subject;
  });
}

function released(files: Files, day: string): Published {
  return inFolder(files, (root) => nextRecord(readSubject(root).subject, subjectOf(files), day));
}

const first = released(exampleFiles, '2026-11-22');
const withRecord = (files: Files, record: Published): Files => ({
  ...files,
  'data/published.json': JSON.stringify(record),
});

describe('a release', () => {
  it('puts on record what readers can cite, and every link', () => {
    expect(first).toEqual({
      version: 2,
      since: '2026-11-22',
      released: '2026-11-22',
      events: {
        'ferry-sinks': {
          title: 'The ferry Ann sinks',
          shortTitle: 'Ann sinks',
          date: '1931-05-03',
          dateBasis: 'stated',
          added: '2026-11-22',
          statements: [
            {
              text: 'The ferry Ann sank.',
              kind: 'happened',
              quotes: [{ source: 'harbour-log', quote, relation: 'supports' }],
            },
            {
              text: 'The mayor said no one was hurt.',
              kind: 'said',
              saidBy: 'mayor',
              quotes: [
                {
                  source: 'harbour-log',
                  quote: 'No one was hurt, said the mayor.',
                  relation: 'supports',
                },
              ],
            },
          ],
          corrections: [],
        },
      },
      documents: {
        'harbour-log': {
          title: 'Harbour log',
          date: '1931-05-09',
          basis: 'stated',
          corrections: [],
        },
      },
      redirects: { events: {}, actors: {}, sources: {} },
      links: {
        events: ['ferry-sinks'],
        actors: ['mayor', 'town'],
        sources: {
          'harbour-log': {
            'q-08c59267f8': quote,
            'q-d5529455bb': 'No one was hurt, said the mayor.',
          },
        },
      },
      sha256: first.sha256,
    });
  });

  it('has nothing new where nothing changed, on whatever day', () => {
    const again = released(withRecord(exampleFiles, first), '2027-01-01');
    expect(isSameRecord(first, again)).toBe(true);
    expect(isSameRecord(null, first)).toBe(false);
  });

  it('never drops a link, nor what was published of an event that is withdrawn', () => {
    const shorter = 'The ferry Ann sank off the pier';
    const corrected = withRecord(
      {
        ...exampleFiles,
        [event]: `${exampleFiles[event].replace(quote, shorter)}corrections:
  - { date: '2026-11-23', what: quote, of: harbour-log, from: ${quote}, to: ${shorter}, why: ${why} }
`,
      },
      first,
    );
    const second = released(corrected, '2026-11-24');
    expect(second).toMatchObject({ since: '2026-11-22', released: '2026-11-24' });
    const passages = second.links.sources['harbour-log'] ?? {};
    expect(Object.values(passages).sort()).toEqual(
      ['No one was hurt, said the mayor.', quote, shorter].sort(),
    );

    const { [event]: text, ...others } = corrected as Record<string, string>;
    const renamed = withRecord(
      {
        ...others,
        'data/events/ann-sinks.yaml': text ?? '',
        'data/timeline.yaml': exampleFiles['data/timeline.yaml'].replace(
          'ferry-sinks',
          'ann-sinks',
        ),
        'data/actors.yaml': exampleFiles['data/actors.yaml'].replaceAll('town', 'council'),
        'data/redirects.yaml': `events: { ferry-sinks: { to: ann-sinks, date: '2026-11-25', why: ${why} } }
actors: { town: { to: council, date: '2026-11-25', why: ${why} } }
`,
      },
      second,
    );
    const moved = {
      ...renamed,
      'data/events/ann-sinks.yaml': (text ?? '').replace('[town]', '[council]'),
    };
    const third = released(moved, '2026-11-25');
    expect(third.links.events).toEqual(['ann-sinks', 'ferry-sinks']);
    expect(third.links.actors).toEqual(['council', 'mayor', 'town']);
    expect(third.links.sources).toEqual(second.links.sources);
    expect(third.redirects).toEqual({
      events: { 'ferry-sinks': { to: 'ann-sinks', date: '2026-11-25', why, renamed: true } },
      actors: { town: { to: 'council', date: '2026-11-25', why } },
      sources: {},
    });
    expect(third.events['ferry-sinks']).toEqual(second.events['ferry-sinks']);
    expect(findingsIn(withRecord(moved, third))).toEqual([]);

    // And each of them leads somewhere.
    const subject = subjectOf(withRecord(moved, third));
    expect(subject.redirects).toEqual({ 'ferry-sinks': 'ann-sinks' });
    expect(subject.movedActors).toEqual({ town: 'council' });
    expect(subject.departures).toEqual([
      {
        id: 'ferry-sinks',
        title: 'The ferry Ann sinks',
        renamed: true,
        to: 'ann-sinks',
        date: '2026-11-25',
        why,
      },
    ]);
    const [passage] = subject.events[0]?.statements[0].evidence ?? [];
    expect(subject.oldPassages).toEqual({
      'harbour-log': [{ anchor: 'q-08c59267f8', words: quote, now: passage?.anchor }],
    });
  });

  it('gives a passage that nothing cites any more the one that shares its words, or none', () => {
    const { sha256: _, ...record } = structuredClone(first);
    record.links.sources['harbour-log'] = {
      'q-0000000001': 'sank off the pier',
      'q-0000000002': 'Landing is not permitted on Sunday.',
      'q-0000000003': 'words of an earlier text',
      ...record.links.sources['harbour-log'],
    };
    record.links.sources['diary'] = { 'q-0000000004': 'said the mayor' };
    const files = withRecord(
      {
        ...exampleFiles,
        'data/redirects.yaml': `sources: { diary: { to: harbour-log, date: '2026-11-25', why: ${why} } }\n`,
      },
      sealRecord(record),
    );
    const { oldPassages } = subjectOf(files);
    expect(oldPassages['harbour-log']?.map(({ anchor, now }) => [anchor.slice(-1), now])).toEqual([
      ['1', 'q-08c59267f8'],
      ['2', null],
      ['3', null],
      ['4', 'q-d5529455bb'],
    ]);
  });
});

describe('the record of this timeline', () => {
  const { published } = readPublished(repositoryFolder);
  const { subject } = loadSubject(repositoryFolder);
  const passages = subject?.events
    .flatMap(({ statements }) => statements)
    .flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])])
    .map(({ passage, anchor }) => `${passage.source}#${anchor}`);

  it('has links that all lead somewhere', () => {
    if (!published || !subject) throw new Error('nothing published');
    const { events, actors, sources } = published.links;
    expect(events.length).toBeGreaterThan(80);
    const has = (list: readonly { id: string }[], moved: object, id: string) =>
      id in moved || list.some((one) => one.id === id);
    expect(events.filter((id) => !has(subject.events, subject.redirects, id))).toEqual([]);
    expect(actors.filter((id) => !has(subject.actors, subject.movedActors, id))).toEqual([]);
    expect(
      Object.keys(sources).filter((id) => !has(subject.sources, subject.movedSources, id)),
    ).toEqual([]);
    const places = new Set([
      ...(passages ?? []),
      ...Object.entries(subject.oldPassages).flatMap(([source, old]) =>
        old.map(({ anchor }) => `${source}#${anchor}`),
      ),
    ]);
    const lost = Object.entries(sources).flatMap(([source, words]) => {
      const page = source in subject.movedSources ? subject.movedSources[source] : source;
      if (page === null) return [];
      return Object.keys(words).filter((anchor) => !places.has(`${page}#${anchor}`));
    });
    expect(lost).toEqual([]);
  });
});
