import { expect, test } from 'vitest';
import type { TimelineEvent } from '@/lib/model/subject';
import { edtf } from '@/lib/time/edtf';
import { pageDescription, pageTitle } from './page-words';

const event = (origin: TimelineEvent['origin']) =>
  ({
    title: 'A ferry sails',
    date: edtf('2023-05-03'),
    origin,
    statements: [{ text: 'A ferry sailed.' }],
  }) as unknown as TimelineEvent;

test('what no editor checked says so in its title and first in its description', () => {
  expect(pageTitle(event('extracted'))).toBe('A ferry sails, found by machine, not reviewed');
  expect(pageDescription(event('extracted'))).toMatch(
    /^Found by machine, not reviewed\. .*A ferry sailed\.$/,
  );
  expect(pageTitle(event('imported'))).toBe('A ferry sails, imported, source not stored here');
});

test('what an editor checked goes without', () => {
  expect(pageTitle(event('curated'))).toBe('A ferry sails');
  expect(pageDescription(event('curated'))).not.toMatch(/machine|imported/i);
});
