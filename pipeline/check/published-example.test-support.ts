import { formatProblem } from '../../lib/model/problem';
import type { Published } from '../../lib/model/published';
import { nextRecord } from '../release/next-record';
import { readSubject } from '../subject/read-subject';
import { sealRecord } from '../subject/seal-record';
import { exampleFiles, inFolder, type Files } from './example-subject';
import { loadSubject } from './load-subject';

export const event = 'data/events/ferry-sinks.yaml';
export const source = 'seeds/harbour-log/source.yaml';
export const redirects = 'data/redirects.yaml';
export const record = 'data/published.json';

/** What `npm run release` writes for these files on this day. */
export function recordOf(files: Files, day = '2026-11-22'): string {
  return inFolder(files, (root) => {
    const { subject, problems } = loadSubject(root, '2026-12-31');
    if (!subject) throw new Error(problems.map(formatProblem).join());
    return JSON.stringify(nextRecord(readSubject(root).subject, subject, day));
  });
}

/** The record with other words in it, and the hash of those. */
export function resealed(text: string, pairs: readonly (readonly [string, string])[]): string {
  const { sha256: _, ...content } = JSON.parse(
    pairs.reduce((last, [from, to]) => last.replace(from, () => to), text),
  ) as Published;
  return JSON.stringify(sealRecord(content));
}

export const published: Files = { ...exampleFiles, [record]: recordOf(exampleFiles) };

/** The published example with parts of its event replaced, and these corrections. */
export function edited(
  pairs: readonly (readonly [string, string])[],
  corrections: object[] = [],
): Files {
  const text = pairs.reduce((last, [from, to]) => {
    if (!last.includes(from)) throw new Error(`not in ${event}: ${from}`);
    return last.replace(from, () => to);
  }, exampleFiles[event] as string);
  const list = corrections.length > 0 ? `corrections: ${JSON.stringify(corrections)}\n` : '';
  return { ...published, [event]: text + list };
}

export const why = 'The log says so.';
export const date = '2026-11-23';
export const quote = 'The ferry Ann sank off the pier on 3 May 1931.';
export const shorter = 'The ferry Ann sank off the pier';
export const back = (what: string) =>
  `Put it back, or add a correction (what: ${what}) at the end of the file, as data/README.md shows`;

export const otherwise = 'Write into that correction what stands here, or here what it tells';

/** The event under another name, and this in its place in data/redirects.yaml. */
export function renamed(
  id: string,
  redirect: string,
  more: (text: string) => string = (text) => text,
): Files {
  const { [event]: text, ...others } = published as Record<string, string>;
  return {
    ...others,
    'data/timeline.yaml': exampleFiles['data/timeline.yaml'].replace('ferry-sinks', id),
    [`data/events/${id}.yaml`]: more(text ?? ''),
    ...(redirect !== '' && { [redirects]: redirect }),
  };
}

export const reasoned = (to: string | null) =>
  `events: { ferry-sinks: ${JSON.stringify({ to, date, why })} }\n`;

export const renamedTwice = `events: ${JSON.stringify({
  'ferry-sinks': { to: 'ann-goes-down', date, why },
  'ann-sinks': { to: 'ann-goes-down', date: '2026-11-24', why },
})}\n`;
