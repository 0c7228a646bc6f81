import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changed,
  exampleFiles,
  inFolder,
  logSha256,
  withoutFile,
  type Files,
} from '../check/example-subject';
import { extractSubject } from './extract-subject';

const folder = 'data/candidates';
const file = `${folder}/harbour-log.jsonl`;
const kept = { [file]: 'what was there\n' };

/** What a run says, reports and leaves in the folder of candidates. `prepare` gets the subject's folder first. */
function extract(
  files: Files,
  names: readonly string[] = [],
  prepare: (root: string) => void = () => {},
) {
  return inFolder(files, (root) => {
    prepare(root);
    const said: string[] = [];
    const reported: string[] = [];
    const isWritten = extractSubject(
      root,
      names,
      (line) => said.push(line),
      (line) => reported.push(line.replaceAll(root, '<folder>')),
    );
    const at = (name: string) => statSync(join(root, name), { throwIfNoEntry: false });
    const left = at(folder)?.isDirectory() ? readdirSync(join(root, folder)).sort() : [];
    const text =
      left.length > 0 && at(file)?.isFile() ? readFileSync(join(root, file), 'utf8') : null;
    return { isWritten, said, reported, left, text };
  });
}

test('a sound subject gets a file for each document in which something was found', () => {
  const { isWritten, said, reported, left } = extract(exampleFiles);
  expect(said).toEqual([
    expect.stringMatching(
      /^data\/candidates\/harbour-log\.jsonl: new, \d candidates, of which \d repeat a curated event$/,
    ),
  ]);
  expect({ isWritten, reported, left }).toEqual({
    isWritten: true,
    reported: [],
    left: ['harbour-log.jsonl'],
  });
});

describe('nothing is written', () => {
  test.each<readonly [string, Files, string]>([
    [
      'from actors that cannot be read',
      { ...exampleFiles, 'data/actors.yaml': '\t- [*' },
      'data/actors.yaml:1: a tab is used to indent. Indent with two spaces.',
    ],
    [
      'from a curated event that cannot be read',
      changed('data/events/ferry-sinks.yaml', 'rank: 1', 'rank: high'),
      'data/events/ferry-sinks.yaml:7 rank: "high" is text, not a number. Write a number: how early the event earns its label when zoomed out, from 0 to 1.',
    ],
    [
      'from a document without its text',
      withoutFile('seeds/harbour-log/text.txt'),
      'seeds/harbour-log/text.txt: is missing, though the document is described. Store the text there, or remove seeds/harbour-log.',
    ],
    [
      'from a document that nothing describes',
      withoutFile('seeds/harbour-log/source.yaml'),
      expect.stringMatching(/^seeds\/harbour-log\/source\.yaml: is missing, though/),
    ],
  ])('%s', (_, files, fault) => {
    expect(extract({ ...files, ...kept })).toEqual({
      isWritten: false,
      said: [],
      reported: [fault, 'Nothing was written.'],
      left: ['harbour-log.jsonl'],
      text: kept[file],
    });
  });

  test('in a folder that is no subject', () => {
    const { isWritten, reported } = extract(kept);
    expect(isWritten).toBe(false);
    expect(reported).toEqual([
      'seeds: there is no such folder in <folder>. Make it, or set SOURCELINE_DATA to a folder that holds seeds/ and data/.',
      'Nothing was written.',
    ]);
  });

  test.each(['/etc/harbour-log', 'data/harbour-log', 'harbour-logs', 'seeds/', '..'])(
    'for %s, which names no document',
    (name) => {
      const { isWritten, reported, text } = extract({ ...exampleFiles, ...kept }, [
        'seeds/harbour-log',
        name,
      ]);
      expect({ isWritten, text }).toEqual({ isWritten: false, text: kept[file] });
      expect(reported[0]).toMatch(`"${name}" is no document of this subject. Write `);
    },
  );
});

test.each(['seeds/harbour-log', 'seeds/harbour-log/', './seeds/harbour-log', 'harbour-log'])(
  '%s names a document',
  (name) => {
    expect(extract(exampleFiles, [name]).said).toHaveLength(1);
  },
);

test('what hinders no extraction does not stop it', () => {
  const files = {
    ...withoutFile('data/events/ferry-sinks.yaml'),
    'data/timeline.yaml': 'title: [',
    [file]: '{"id":',
  };
  const { isWritten, said } = extract(files, [], (root) => mkdirSync(join(root, 'data/events')));
  expect(isWritten).toBe(true);
  expect(said).toEqual([expect.stringMatching(/: changed, .* 0 repeat a curated event$/)]);
});

describe('files of candidates', () => {
  const files = { ...exampleFiles, [`${folder}/gone.jsonl`]: '', [`${folder}/notes.md`]: 'mine' };

  test('of documents that are no more are removed, and nothing else is', () => {
    const { said, left } = extract(files);
    expect(said[0]).toBe(`${folder}/gone.jsonl: removed, there is no document gone`);
    expect(left).toEqual(['harbour-log.jsonl', 'notes.md']);
  });

  test('stay where only some documents are read', () => {
    expect(extract(files, ['harbour-log']).left).toContain('gone.jsonl');
  });

  test('of a document in which nothing is found any more are removed', () => {
    const blank = 'Blank.\n';
    const sha256 = createHash('sha256').update(blank).digest('hex');
    const { said, left } = extract({
      ...exampleFiles,
      'seeds/blank/text.txt': blank,
      'seeds/blank/source.yaml': exampleFiles['seeds/harbour-log/source.yaml'].replace(
        logSha256,
        sha256,
      ),
      [`${folder}/blank.jsonl`]: '',
    });
    expect(said[0]).toBe(`${folder}/blank.jsonl: removed, nothing was found in the document`);
    expect(left).toEqual(['harbour-log.jsonl']);
  });
});

describe('where a file cannot be written', () => {
  test('its path is named, and no part of it is left', () => {
    const blocked = (root: string) => {
      mkdirSync(join(root, file, 'in-the-way'), { recursive: true });
    };
    const { isWritten, reported, left } = extract(exampleFiles, [], blocked);
    expect({ isWritten, left }).toEqual({ isWritten: false, left: ['harbour-log.jsonl'] });
    expect(reported).toEqual([
      expect.stringMatching(
        /^data\/candidates\/harbour-log\.jsonl: cannot be written in <folder> \([A-Z]+: .*\)\. Look at /,
      ),
    ]);
  });

  test('those before it stay as they were', () => {
    const second = Object.entries(exampleFiles).flatMap(([name, contents]) =>
      name.startsWith('seeds/') ? [[name.replace('harbour', 'pilot'), contents] as const] : [],
    );
    const { isWritten, reported, text } = extract(
      { ...exampleFiles, ...Object.fromEntries(second), ...kept },
      [],
      (root) => mkdirSync(join(root, folder, 'pilot-log.jsonl')),
    );
    expect({ isWritten, text }).toEqual({ isWritten: false, text: kept[file] });
    expect(reported[0]).toMatch('data/candidates/pilot-log.jsonl: cannot be written in <folder> (');
  });

  test('so is a folder that is none', () => {
    const { isWritten, reported } = extract({ ...exampleFiles, [folder]: 'a file' });
    expect(isWritten).toBe(false);
    expect(reported).toEqual([
      expect.stringMatching(
        /^data\/candidates\/harbour-log\.jsonl: cannot be written in <folder> /,
      ),
    ]);
  });
});
