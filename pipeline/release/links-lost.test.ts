import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedFile } from '../subject/read-published';
import { repositoryFolder } from '../subject/subject-folder';
import { linksLost, type GrowingRecord } from './links-lost';

const record: GrowingRecord = {
  since: '2026-11-22',
  links: { events: ['a', 'b'], actors: ['c'], sources: { d: { 'q-1': 'Fog.' } } },
};

describe('linksLost', () => {
  it('names what is gone, and nothing that came', () => {
    const more = { ...record, links: { ...record.links, actors: ['c', 'e'] } };
    expect(linksLost(record, more)).toEqual([]);
    expect(linksLost(more, record)).toEqual(['link of actor e']);
    const other = { ...record, links: { ...record.links, sources: { d: { 'q-1': 'Rain.' } } } };
    expect(linksLost(record, other)).toEqual(['link of passage d#q-1 Fog.']);
    expect(linksLost(record, { ...record, since: '2026-11-23' })).toEqual(['since 2026-11-22']);
  });
});

/** The last versions of the record that were committed; none where there is no repository. */
function committedRecords(): readonly GrowingRecord[] {
  const git = (...words: string[]) =>
    spawnSync('git', words, { cwd: repositoryFolder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { stdout } = git('log', '-n', '5', '--format=%H', '--diff-filter=AM', '--', publishedFile);
  return (stdout ?? '')
    .split('\n')
    .filter((commit) => commit !== '')
    .map(
      (commit) => JSON.parse(git('show', `${commit}:./${publishedFile}`).stdout) as GrowingRecord,
    );
}

it('the record of this timeline has lost nothing that was ever committed', () => {
  const now = JSON.parse(
    readFileSync(join(repositoryFolder, publishedFile), 'utf8'),
  ) as GrowingRecord;
  for (const older of committedRecords()) expect(linksLost(older, now)).toEqual([]);
});
