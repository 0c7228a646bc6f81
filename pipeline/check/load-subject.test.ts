import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsJson } from '../../lib/formats/events-json';
import { eventsJsonSchema } from '../../lib/formats/events-json-schema';
import type { CodePointOffset } from '../../lib/model/units';
import { makeHostileSubject } from '../../e2e/subjects/hostile/make.mjs';
import { repositoryFolder } from '../subject/subject-folder';
import { changed, exampleFiles, inFolder, logSha256, type Files } from './example-subject';
import { loadSubject, type LoadedSubject } from './load-subject';

const subjects = join(repositoryFolder, 'e2e/subjects');

function expectPassagesToStand({ subject, texts, problems }: LoadedSubject): void {
  expect(problems).toEqual([]);
  if (!subject) throw new Error('not compiled');
  const json = eventsJson(subject, '1');
  expect(eventsJsonSchema.parse(json)).toEqual(json);
  const evidence = json.events.flatMap(({ statements }) =>
    statements.flatMap((statement) => [
      ...statement.evidence,
      ...(statement.outcome?.evidence ?? []),
    ]),
  );
  for (const { source, start, end, exact, prefix, suffix } of evidence) {
    const text = texts.get(source)?.text;
    const slice = (from: number, to: number) =>
      text?.slice({ start: from as CodePointOffset, end: to as CodePointOffset });
    expect(slice(start, end)).toBe(exact);
    expect(slice(start - [...prefix].length, end + [...suffix].length)).toBe(
      prefix + exact + suffix,
    );
  }
}

describe('loadSubject', () => {
  it('compiles the tiny subject', () => {
    const loaded = loadSubject(join(subjects, 'tiny'));
    expectPassagesToStand(loaded);
    const { events, sources, actors, redirects } = loaded.subject ?? {};
    expect(events?.map(({ id, date }) => `${id} ${date.edtf}`)).toEqual([
      'goal-is-set 1961-05-25',
      'round-the-moon 1968',
      'moon-landing 1969-07-20',
      'rocks-are-shown 1969-09-15~',
    ]);
    expect(sources?.map(({ id }) => id)).toEqual(['evening-bulletin', 'engineers-letter']);
    expect(actors?.map(({ name }) => name)).toEqual([
      'A former test pilot',
      'Buzz Aldrin',
      'Neil Armstrong',
      'The space agency',
      'United States',
    ]);
    expect(redirects).toEqual({ 'apollo-11': 'moon-landing', 'sea-of-tranquility-hoax': null });
  });

  it('compiles the hostile subject, 2 MB included', () => {
    inFolder({}, (root) => {
      makeHostileSubject(root);
      const loaded = loadSubject(root);
      expectPassagesToStand(loaded);
      expect(loaded.texts.get('very-long')?.text.length).toBeGreaterThan(1_800_000);
      expect(loaded.subject?.actors[0]?.id).toBe('constructor');
    });
  });

  it('is deterministic', () => {
    const load = () => JSON.stringify(loadSubject(join(subjects, 'tiny')).subject);
    expect(load()).toBe(load());
  });

  it('compiles nothing while there are errors, but with warnings', () => {
    const event = 'data/events/ferry-sinks.yaml';
    const load = (files: Files) => inFolder(files, loadSubject);
    expect(load(exampleFiles).subject).not.toBeNull();
    expect(load(changed(event, "'1931-05-03'", "'1930'")).subject).not.toBeNull();
    expect(load(changed(event, "'1931-05-03'", "'now'")).subject).toBeNull();
    expect(load({}).subject).toBeNull();
  });

  it('names passages by their words, and numbers the same words elsewhere', () => {
    const log = 'The bell rang. The ferry Ann came. At noon:\nThe bell rang. All was well.\n';
    const cite = (suffix: string) => `
      - { source: harbour-log, quote: The bell rang., suffix: "${suffix}" }`;
    const files: Files = {
      ...exampleFiles,
      'seeds/harbour-log/text.txt': log,
      'seeds/harbour-log/source.yaml': exampleFiles['seeds/harbour-log/source.yaml'].replace(
        logSha256,
        createHash('sha256').update(log).digest('hex'),
      ),
      'data/events/ferry-sinks.yaml': `title: The bell rings
shortTitle: Bell
date: '1931-05-03'
dateBasis: stated
chapter: may
actors: [town]
rank: 1
statements:
  - text: The bell rang twice.
    kind: happened
    evidence:${cite(' All')}${cite(' The')}${cite(' All was')}
added: '2026-11-22'
`,
      'data/actors.yaml': '- { id: town, name: The town, kind: organisation }\n',
    };
    const { subject, problems } = inFolder(files, loadSubject);
    expect(problems).toEqual([]);
    expect(subject?.events[0]?.statements[0].evidence.map(({ anchor }) => anchor)).toEqual([
      'q-995394a421-2',
      'q-995394a421',
      'q-995394a421-2',
    ]);
  });
});
