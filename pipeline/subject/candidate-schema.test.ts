import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSubject } from './read-subject';
import { repositoryFolder } from './subject-folder';

const path = join(repositoryFolder, 'data/schema/candidate.schema.json');
const schema = z.fromJSONSchema(JSON.parse(readFileSync(path, 'utf8')));
const lines = readSubject(repositoryFolder).subject.candidates.flatMap(({ text }) =>
  text.split('\n').filter((line) => line !== ''),
);

test('every candidate fits the JSON Schema that is published of it', () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !schema.safeParse(JSON.parse(line)).success)).toEqual([]);
});

test.each([{ status: 'rumoured' }, { quote: undefined }, { confidence: 2 }, { more: 1 }])(
  'a candidate with %j does not',
  (change) => {
    const candidate: unknown = JSON.parse(
      JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...change }),
    );
    expect(schema.safeParse(candidate).success).toBe(false);
  },
);
