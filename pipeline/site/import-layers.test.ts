import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../subject/subject-folder';

type Row = readonly [file: string, imports: string, reason: string | null];

const core = 'lib is the pure core';
const below = 'lib is below the edges';
const bottom = 'model is the bottom layer';
const siblings = 'do not know each other';
const shell = 'pipeline is the offline shell';
const noFiles = 'Only app/subject.ts reads files';

const rows: readonly Row[] = [
  ['lib/model/a.ts', 'node:fs', core],
  ['lib/model/a.ts', '../../pipeline/site/a', below],
  ['lib/model/a.ts', '../layout/a', bottom],
  ['lib/model/a.ts', '../time/edtf', 'borrows the type'],
  ['lib/model/a.ts', './units', null],
  ['lib/time/a.ts', 'react', core],
  ['lib/time/a.ts', '@/components/axis/a', below],
  ['lib/time/a.ts', '../formats/a', 'time knows the model'],
  ['lib/time/a.ts', '../model/units', null],
  ['lib/time/a.ts', '../known/known-since', 'time knows the model'],
  ['lib/known/a.ts', 'react', core],
  ['lib/known/a.ts', '../view-state/codec', 'follows from the model and its dates'],
  ['lib/known/a.ts', '../time/edtf', null],
  ['lib/formats/a.ts', '../known/known-since', null],
  ...['anchoring', 'layout', 'view-state', 'formats'].flatMap((folder): Row[] => [
    [`lib/${folder}/a.ts`, 'd3-scale', core],
    [`lib/${folder}/a.ts`, '../../app/site', below],
    [`lib/${folder}/a.ts`, folder === 'layout' ? '../anchoring/a' : '../layout/a', siblings],
    [`lib/${folder}/a.ts`, '@/lib/' + (folder === 'formats' ? 'layout/a' : 'formats/a'), siblings],
    [`lib/${folder}/a.ts`, '../time/edtf', null],
    [`lib/${folder}/a.ts`, './formats', null],
  ]),
  ['lib/tiles/a.ts', 'node:fs', core],
  ['lib/tiles/a.ts', '../../components/axis/a', below],
  ['lib/tiles/a.ts', '../layout/a', 'no picture'],
  ['lib/tiles/a.ts', '../view-state/facets', null],
  ['lib/view-state/a.ts', '../tiles/a', siblings],
  ['lib/extraction/a.ts', 'node:fs', core],
  ['lib/extraction/a.ts', '../../pipeline/site/a', below],
  ['lib/extraction/timex/a.ts', '../../layout/a', 'extraction reads documents'],
  ['lib/extraction/a.ts', '../time/edtf', null],
  ['lib/extraction/a.ts', '../anchoring/a', null],
  ['pipeline/check/a.ts', '../../components/axis/a', 'knows the core, and no page'],
  ['pipeline/check/a.ts', '@/app/site', 'knows the core, and no page'],
  ['pipeline/check/a.ts', '../../lib/formats/a', null],
  ['pipeline/check/a.ts', 'node:fs', null],
  ['components/axis/a.tsx', '../../pipeline/site/a', shell],
  ['components/axis/a.tsx', '@/app/site', 'app composes components'],
  ['components/axis/a.tsx', 'zod', 'Schemas stay out'],
  ['components/axis/a.tsx', '@/lib/model/files', 'Schemas stay out'],
  ['components/axis/a.tsx', 'node:fs', noFiles],
  ['components/axis/a.tsx', '@/lib/layout/a', null],
  ['components/axis/a.tsx', '../timeline/a', null],
  ['app/sources/page.tsx', '@/pipeline/site/a', shell],
  ['app/sources/page.tsx', 'node:path', noFiles],
  ['app/sources/page.tsx', '@/components/axis/a', null],
  ['app/subject.ts', '../pipeline/site/a', shell],
  ['app/subject.ts', 'node:fs', null],
  ['e2e/a.ts', '../pipeline/site/a', null],
  ['bench/a.ts', '../pipeline/site/a', null],
];

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly help?: string;
    readonly filename: string;
    readonly message: string;
  }[];
}

/** Each row's import in a file of its own, beside the one that it names; then what the linter says, by row. */
function lint(): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-layers-'));
  try {
    cpSync(join(repositoryFolder, '.oxlintrc.json'), join(root, '.oxlintrc.json'));
    const files = rows.map(([file, imports], i) => {
      const name = file === 'app/subject.ts' ? file : file.replace(/a(?=\.tsx?$)/, `a${i}`);
      return { name, line: `import { x${i} } from '${imports}';\nexport const y${i} = x${i};\n` };
    });
    const texts = new Map<string, string>();
    for (const { name, line } of files) texts.set(name, (texts.get(name) ?? '') + line);
    for (const [name, text] of texts) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const oxlint = join(repositoryFolder, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', '.'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as Report;
    return files.map(({ name }, i) =>
      diagnostics
        .filter(({ code }) => code.includes('no-restricted-imports'))
        .filter(({ filename, message, help = '' }) => {
          const about = message + help;
          return filename === name && about.includes(`'${rows[i]?.[1] ?? ''}'`);
        })
        .map(({ message, help = '' }) => `${message} ${help}`)
        .join('\n'),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

const said = lint();

test.each(rows.map((row, i) => [...row, said[i] ?? ''] as const))(
  '%s imports %s',
  (_file, _imports, reason, findings) => {
    if (reason === null) expect(findings).toBe('');
    else expect(findings).toContain(reason);
  },
);
