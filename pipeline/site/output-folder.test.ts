import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../subject/subject-folder';
import { outputFolder } from './output-folder';

const folderFor = (name?: string) => outputFolder({ NODE_ENV: 'test', SOURCELINE_OUT: name });

test('is out/ unless another is named', () => {
  expect(folderFor().path).toBe(join(repositoryFolder, 'out'));
  expect(folderFor('').path).toBe(join(repositoryFolder, 'out'));
  expect(folderFor('out-draft').path).toBe(join(repositoryFolder, 'out-draft'));
});

test.each(['.', '..', './', 'data', '../out', 'out/../data', '/tmp/out', 'out-/..', 'outside'])(
  'nothing that could hold other things: %s',
  (name) => {
    expect(() => folderFor(name)).toThrow('is not a name for the site');
  },
);
