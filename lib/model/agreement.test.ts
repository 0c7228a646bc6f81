import { describe, expect, test } from 'vitest';
import { agreementOf, pairOf } from './agreement';
import { predictionsOf } from './predictions';
import type { Subject } from './subject';
import type { SourceId } from './units';
import type { OutcomeResult, StatementKind } from './words';

/** A day, a month, a year, or `[2022..]`, open to the future. */
const dateOf = (text: string) => {
  const [year = 0, month, day] = text
    .replace(/[[\].]/g, '')
    .split('-')
    .map(Number);
  const end = day
    ? Date.UTC(year, month! - 1, day + 1)
    : Date.UTC(month ? year : year + 1, month ?? 0);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return { first: { start, end }, last: text.endsWith('..]') ? null : { start, end } };
};

/** `star` is for, `!star` against; `post#2` is another passage of it. */
const evidence = (marks: string) =>
  marks
    .split(' ')
    .filter(Boolean)
    .map((mark) => {
      const [source, part = '1'] = mark.replace('!', '').split('#');
      return {
        relation: mark.startsWith('!') ? 'disputes' : 'supports',
        anchor: `q-${part}`,
        passage: { source },
      };
    });
const statement = (kind: StatementKind, marks: string, result?: OutcomeResult, how = '') => ({
  text: `${kind} ${marks}`,
  kind,
  evidence: evidence(marks),
  ...(result ? { outcome: { result, evidence: evidence(how) } } : {}),
});
const event = (id: string, date: string, ...statements: ReturnType<typeof statement>[]) => ({
  id,
  title: id,
  date: dateOf(date),
  origin: 'curated',
  statements,
});
const subject = (...events: ReturnType<typeof event>[]) =>
  ({
    sources: [
      ['post', '2022-02-16'],
      ['star', '2022-03'],
      ['late', '[2022..]'],
    ].map(([id, date]) => ({ id, published: { date: dateOf(date!) } })),
    events,
  }) as unknown as Subject;

/** `post reports, star silent, …` of the only event. */
const picture = (date: string, ...statements: ReturnType<typeof statement>[]) => {
  const [row] = agreementOf(subject(event('a', date, ...statements)));
  return row!.cells.map(({ stance }) => stance).join(', ');
};

describe('how a document stands to an event', () => {
  test.each([
    [
      'one reports, the others could have',
      '2022-01',
      [statement('happened', 'post')],
      'reports, silent, silent',
    ],
    [
      'what came after it, a document cannot report',
      '2022-02-24',
      [statement('happened', 'star')],
      'published-before, reports, silent',
    ],
    [
      'on its own day it could',
      '2022-02-16',
      [statement('said', 'star')],
      'silent, reports, silent',
    ],
    [
      'an open end leaves open what came first',
      '2025',
      [statement('said', 'post')],
      'reports, published-before, silent',
    ],
    [
      'it foretells, though it came out before',
      '2022-02-24',
      [statement('predicted', 'post')],
      'foretells, silent, silent',
    ],
    [
      'what became of a plan is reported',
      '2022-02-24',
      [statement('planned', 'post', 'came-true', 'star')],
      'foretells, reports, silent',
    ],
    [
      'a plan and more',
      '2022-01',
      [statement('planned', 'post'), statement('said', 'post')],
      'reports, silent, silent',
    ],
    ['against', '2022-01', [statement('said', 'post !star')], 'reports, disputes, silent'],
    [
      'both sides of itself',
      '2022-01',
      [statement('said', 'post !post')],
      'reports-disputes, silent, silent',
    ],
    [
      'a forecast on both sides',
      '2022-01',
      [statement('predicted', 'post !post')],
      'foretells-disputes, silent, silent',
    ],
  ] as const)('%s', (_, date, statements, expected) => {
    expect(picture(date, ...statements)).toBe(expected);
  });

  test('each passage counts once', () => {
    const [row] = agreementOf(
      subject(event('a', '2022', statement('said', 'post post#2'), statement('said', 'post'))),
    );
    expect(row!.cells[0]!.anchors).toEqual(['q-1', 'q-2']);
  });

  test('imported events have no row', () => {
    const imported = { ...event('a', '2022', statement('happened', '')), origin: 'imported' };
    expect(agreementOf(subject(imported))).toEqual([]);
  });
});

describe('which documents disagree', () => {
  const pairsOf = (...statements: ReturnType<typeof statement>[]) =>
    agreementOf(subject(event('a', '2022', ...statements)))[0]!.pairs;

  test('of one statement, in any order, and each pair once', () => {
    expect(pairsOf(statement('said', 'post !star'), statement('said', 'star !post'))).toEqual([
      'post.star',
    ]);
    expect(pairOf('star' as SourceId, 'post' as SourceId)).toBe('post.star');
  });
  test('not where one disputes what the other does not say', () => {
    expect(pairsOf(statement('said', 'late !post'), statement('said', 'star'))).toEqual([
      'late.post',
    ]);
  });
  test('one that holds both sides disagrees with itself', () => {
    expect(pairsOf(statement('said', 'post !post'))).toEqual(['post.post']);
  });
});

test('predictions: what is open first, each by what became of it', () => {
  const groups = predictionsOf(
    subject(
      event('a', '2022', statement('planned', 'post', 'came-true'), statement('said', 'star')),
      event('b', '2023', statement('predicted', 'post', 'open')),
      event('c', '2024', statement('planned', 'post', 'open')),
    ),
  );
  expect(
    groups.map(({ result, predictions }) => [result, predictions.map((each) => each.event.id)]),
  ).toEqual([
    ['open', ['b', 'c']],
    ['came-true', ['a']],
    ['did-not-happen', []],
  ]);
});
