import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, exampleFiles, inFolder, type Files } from '../check/example-subject';
import { repositoryFolder } from '../subject/subject-folder';

const noRecord =
  'There is no data/published.json: nothing is on record as published, so no change is held against it. npm run release writes it.\n';

const event = 'data/events/ferry-sinks.yaml';

function check(files: Files) {
  return inFolder(files, (root) => {
    const command = join(repositoryFolder, 'pipeline/commands/check.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command], {
      cwd: repositoryFolder,
      env: { ...process.env, SOURCELINE_DATA: root },
      encoding: 'utf8',
    });
    return { status, stdout, stderr: stderr.replaceAll(root, '<folder>') };
  });
}

describe('npm run check', () => {
  it('sums up', () => {
    expect(check(exampleFiles)).toEqual({
      status: 0,
      stdout: `1 event, 1 document, 2 actors: 2 quotes found verbatim. No problems.\n${noRecord}`,
      stderr: '',
    });
  });

  it('prints warnings and goes on', () => {
    expect(check(changed(event, "'1931-05-03'", "'1930'"))).toEqual({
      status: 0,
      stdout: `1 event, 1 document, 2 actors: 2 quotes found verbatim. 1 warning.\n${noRecord}`,
      stderr:
        'warning: data/events/ferry-sinks.yaml:3 date: "1930" lies outside the chapter "may", which spans 1931-05. Move the event to another chapter, or widen the chapter in data/timeline.yaml.\n',
    });
  });

  it('fails with every error and no stack trace', () => {
    const { status, stdout, stderr } = check({
      ...changed(event, "'1931-05-03'", 'today'),
      'data/actors.yaml': '\t- [*',
      'data/redirects.yaml': 'a: b: c',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('1 event, 1 document, 0 actors: 2 quotes found verbatim. 3 errors.\n');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'data/actors.yaml:1:',
      'data/events/ferry-sinks.yaml:3',
      'data/redirects.yaml:1:',
      '',
    ]);
  });

  it('says which folder is no subject', () => {
    const { status, stderr } = check({});
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data: there is no such folder in <folder>\. /);
  });
});
