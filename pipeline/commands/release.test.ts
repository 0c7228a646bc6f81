import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changed, exampleFiles, inFolder, type Files } from '../check/example-subject';
import { repositoryFolder } from '../subject/subject-folder';

/** What a release of these files says, and the record that is there then. */
function release(files: Files, ...words: string[]) {
  return inFolder(files, (root) => {
    const tsx = join(repositoryFolder, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tsx, 'pipeline/commands/release.ts', ...words],
      {
        cwd: repositoryFolder,
        encoding: 'utf8',
        env: { ...process.env, SOURCELINE_DATA: root },
      },
    );
    const record = join(root, 'data/published.json');
    return {
      status,
      stdout,
      stderr,
      record: existsSync(record) ? readFileSync(record, 'utf8') : null,
    };
  });
}

it('writes the record once, and on no day before the last one', () => {
  const first = release(exampleFiles, '--day', '2026-11-22');
  expect(first).toMatchObject({
    status: 0,
    stdout:
      'data/published.json: 1 event; links of 1 event, 2 actors, 1 document and 2 passages. Commit it.\n',
  });
  const published = { ...exampleFiles, 'data/published.json': first.record ?? '' };
  expect(release(published, '--day', '2126-11-22')).toMatchObject({ status: 1 });
  expect(release(published)).toMatchObject({
    status: 0,
    stdout: 'Nothing is new since the release of 2026-11-22.\n',
    record: first.record,
  });
  const more = {
    ...published,
    'data/events/fog.yaml': exampleFiles['data/events/ferry-sinks.yaml'],
  };
  expect(release(more, '--day', '2026-11-21')).toMatchObject({ status: 1, record: first.record });
});

it('writes nothing while the gate has an error', () => {
  const broken = changed('data/events/ferry-sinks.yaml', "'1931-05-03'", 'today');
  expect(release(broken)).toMatchObject({ status: 1, record: null });
  expect(release(exampleFiles, '--day', 'today')).toMatchObject({ status: 2, record: null });
});
