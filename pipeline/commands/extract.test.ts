import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleFiles, inFolder } from '../check/example-subject';
import { repositoryFolder } from '../subject/subject-folder';

function extract(args: readonly string[], input: string, root = '') {
  const command = join(repositoryFolder, 'pipeline/commands/extract.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', command, ...args],
    {
      cwd: repositoryFolder,
      env: { ...process.env, SOURCELINE_DATA: root },
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

test('writes a line for each expression, skips what it cannot read, and infers a date that is none', () => {
  const input = [
    '{"doc_id": "a", "dct": "2021-12-15", "text": "They met on Friday."}',
    '{"doc_id": "b"',
    '',
    '{"doc_id": "c", "text": "They met on 3 March 1931."}',
    '{"doc_id": "d", "dct": "2021-13-45", "text": "They met on 4 May 1931."}',
    '{"doc_id": "e", "genre": "poem", "text": "They met on 5 May 1931."}',
  ].join('\n');
  const { status, stdout, stderr } = extract(['--timex'], input);
  expect(stdout).toBe(
    '{"doc_id":"a","start":12,"end":18,"text":"Friday","type":"DATE","value":"2021-12-10"}\n' +
      '{"doc_id":"c","start":12,"end":24,"text":"3 March 1931","type":"DATE","value":"1931-03-03"}\n' +
      '{"doc_id":"d","start":12,"end":22,"text":"4 May 1931","type":"DATE","value":"1931-05-04"}\n' +
      '{"doc_id":"e","start":12,"end":22,"text":"5 May 1931","type":"DATE","value":"1931-05-05"}\n',
  );
  expect(stderr).toMatch(
    /^line 2: not JSON: .*; skipped\.\nline 5: "dct" "2021-13-45" .*; inferred from the text\.\nline 6: "genre" "poem" .*; inferred from the text\.\n$/,
  );
  expect(status).toBe(0);
});

test('says how it is used', () => {
  const { status, stderr } = extract(['--time'], '');
  expect(stderr).toMatch(
    /^usage: npm run extract .*\n.*--timex < documents\.jsonl\n.*--events < documents\.jsonl\n$/,
  );
  expect(status).toBe(2);
});

describe('an error is printed as a finding, without a stack, and the command fails', () => {
  const nowhere = join(repositoryFolder, 'no-such-folder');

  test('in a folder that is not there', () => {
    for (const args of [[], ['--events']]) {
      const { status, stdout, stderr } = extract(args, '', nowhere);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`seeds: there is no such folder in ${nowhere}. `);
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  test('where actors cannot be read', () => {
    inFolder({ ...exampleFiles, 'data/actors.yaml': '\t- [*' }, (root) => {
      const { status, stderr } = extract(['--events'], '', root);
      expect(stderr).toBe('data/actors.yaml:1: a tab is used to indent. Indent with two spaces.\n');
      expect(status).toBe(1);
    });
  });
});
