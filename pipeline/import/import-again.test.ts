import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportedEvent } from '../../lib/model/files';
import { loadSubject } from '../check/load-subject';
import { exampleFiles, inFolder } from '../check/example-subject';
import { importedFile, importNames, linesOfFile } from '../subject/imported-rows';
import {
  folder,
  importText,
  jsonLines,
  linesOf,
  root,
  sound,
  type Reject,
  withFolder,
} from './import-text.test-support';

withFolder();

describe('an import again', () => {
  const state = () => {
    const path = root();
    return Object.fromEntries(
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(path.length), readFileSync(file, 'utf8')]),
    );
  };

  it('of the same file changes nothing', async () => {
    const text = jsonLines(sound, { ...sound, id: 'x', start: 'never' });
    await importText('same.jsonl', text);
    const before = state();
    await importText('same.jsonl', text);
    expect(state()).toEqual(before);
  });

  it('of a better file replaces it, rejects included', async () => {
    await importText('same.jsonl', jsonLines(sound, { ...sound, id: 'x', start: 'never' }));
    await importText('same.jsonl', jsonLines({ ...sound, title: 'Better' }));
    expect(linesOf<ImportedEvent>('same.jsonl')).toMatchObject([{ title: 'Better' }]);
    expect(existsSync(join(root(), 'data/imported/same.rejects.jsonl'))).toBe(false);
    expect(loadSubject(root()).problems).toEqual([]);
  });
});

describe('into a subject that is there', () => {
  const into = <Result>(use: (folder: string) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      const path = join(folder, 'there');
      inFolder(exampleFiles, (made) => {
        for (const name of Object.keys(exampleFiles)) copy(made, path, name);
      });
      use(path).then(resolve, reject);
    });

  it('an import is a chapter of its own, and its actors are those of the subject where it names them', async () => {
    await into(async (path) => {
      const before = readFileSync(join(path, 'data/timeline.yaml'), 'utf8');
      const row = { ...sound, actors: ['the TOWN', 'A ship'] };
      await importText('more.jsonl', jsonLines(row), { title: 'More of it' }, path);
      expect(readFileSync(join(path, 'data/timeline.yaml'), 'utf8')).toBe(before);
      const { subject, problems } = loadSubject(path);
      expect(problems).toEqual([]);
      expect(subject?.chapters.map(({ title }) => title)).toEqual(['May', 'More of it']);
      expect(subject?.events.map(({ id, actors }) => [id, actors])).toEqual([
        ['ferry-sinks', ['town']],
        ['a', ['town', 'a-ship']],
      ]);
    });
  });

  it('or goes into a chapter that is there', async () => {
    await into(async (path) => {
      await importText('more.jsonl', jsonLines(sound), { chapter: 'may' }, path);
      expect(loadSubject(path).subject?.chapters).toHaveLength(1);
      await expect(
        importText('x.jsonl', jsonLines(sound), { chapter: 'june' }, path),
      ).rejects.toThrow('has no chapter june; it has may');
    });
  });

  it('an id that is taken there is rejected, whoever has it', async () => {
    await into(async (path) => {
      await importText('one.jsonl', jsonLines(sound), {}, path);
      const rows = jsonLines(sound, { ...sound, id: 'ferry-sinks' }, { ...sound, id: 'free' });
      await importText('two.jsonl', rows, {}, path);
      expect(linesOf<Reject>('two.rejects.jsonl', path)).toMatchObject([
        { kind: 'id taken', reason: expect.stringContaining('data/imported/one.jsonl') },
        { kind: 'id taken', reason: expect.stringContaining('data/events/ferry-sinks.yaml') },
      ]);
      const ids = [];
      for (const name of importNames(path))
        for (const { line } of linesOfFile(join(path, importedFile(name))))
          ids.push((JSON.parse(line) as { id: string }).id);
      expect(ids).toEqual(['a', 'free']);
    });
  });
});

function copy(from: string, to: string, name: string): void {
  const path = join(to, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, readFileSync(join(from, name)));
}
