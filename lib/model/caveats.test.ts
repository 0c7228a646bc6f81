import { expect, test } from 'vitest';
import { caveatsOf, type Caveated } from './caveats';
import type { SourceId } from './units';

const [post, star] = ['post', 'star'] as SourceId[];
const plain: Caveated = { disputed: false, sources: [post!, star!], origin: 'curated' };

test.each<readonly [string, Partial<Caveated>, readonly string[]]>([
  ['two documents that agree, checked by an editor', {}, []],
  ['a passage against it', { disputed: true }, ['disputed']],
  ['one document', { sources: [post!] }, ['one-source']],
  ['a date of the editor’s own', { dateSupplied: true }, ['date-supplied']],
  ['found by machine', { origin: 'extracted', sources: [star!] }, ['one-source', 'not-reviewed']],
  ['imported: no stored document at all', { origin: 'imported', sources: [] }, []],
])('%s', (_, part, expected) => {
  expect(caveatsOf({ ...plain, ...part })).toEqual(expected);
});
