/** A small valid subject for tests of the gate: change a file, and see what the gate says. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem } from '../../lib/model/problem';
import { checkSubject } from './check-subject';
import { readSubject } from '../subject/read-subject';

/** Contents by name, relative to the subject's folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const log = `Harbour log, 9 May 1931

The ferry Ann sank off the pier on 3 May 1931. Landing is not permitted on Sunday.
The pilot’s boat said it would return if the wind fell. No one was hurt, said the mayor.
The paratroopers came on Sunday.
`;

export const logSha256 = createHash('sha256').update(log).digest('hex');

export const exampleFiles = {
  'seeds/harbour-log/text.txt': log,
  'seeds/harbour-log/source.yaml': `title: Harbour log
titleBasis: stated
creator: null
publisher: null
kind: news-report
published:
  date: '1931-05-09'
  basis: stated
  note: In the first line.
language: en
sha256: ${logSha256}
rights: Made for a test.
display: full
added: '2026-11-22'
`,
  'data/timeline.yaml': `title: A harbour
heading: What happened
introduction: A ferry sank.
description: A test.
startHere: [ferry-sinks]
chapters:
  - id: may
    title: May
    date: 1931-05
    introduction: It was May.
`,
  'data/actors.yaml': `- id: town
  name: The town
  kind: organisation
- id: mayor
  name: The mayor
  kind: person
  affiliation: town
`,
  'data/events/ferry-sinks.yaml': `title: The ferry Ann sinks
shortTitle: Ann sinks
date: '1931-05-03'
dateBasis: stated
chapter: may
actors: [town]
rank: 1
statements:
  - text: The ferry Ann sank.
    kind: happened
    evidence:
      - source: harbour-log
        quote: The ferry Ann sank off the pier on 3 May 1931.
  - text: The mayor said no one was hurt.
    kind: said
    saidBy: [mayor]
    evidence:
      - source: harbour-log
        quote: No one was hurt, said the mayor.
added: '2026-11-22'
`,
} as const;

/** What is broken, the files, and every line that the gate then prints. */
export type BrokenRow = readonly [broken: string, files: Files, lines: readonly string[]];

/** The lines that the gate prints for these files on a day. */
export function findingsIn(files: Files, today = '2026-12-31'): readonly string[] {
  return inFolder(files, (root) =>
    checkSubject(readSubject(root, today)).map((problem) =>
      formatProblem(problem).replaceAll(root, '<folder>'),
    ),
  );
}

/** Writes the files to a temporary folder and hands it to `use`. */
export function inFolder<Result>(files: Files, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    for (const [name, contents] of Object.entries(files)) {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The example with one text of one file replaced. Throws if it is not there. */
export function changed(name: keyof typeof exampleFiles, from: string, to: string): Files {
  const before: string = exampleFiles[name];
  if (!before.includes(from)) throw new Error(`not in ${name}: ${from}`);
  return { ...exampleFiles, [name]: before.replace(from, () => to) };
}

/** The example with one more file, or another one. */
export function withFile(name: string, contents: string | Uint8Array): Files {
  return { ...exampleFiles, [name]: contents };
}

export function withoutFile(name: keyof typeof exampleFiles): Files {
  return Object.fromEntries(Object.entries(exampleFiles).filter(([key]) => key !== name));
}
