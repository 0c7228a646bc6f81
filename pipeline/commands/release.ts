/**
 * `npm run release [-- --day <day>]`: puts on record in `data/published.json` what the subject says now, and
 * every link of it. From then on the gate wants a correction for each change of it. Writes nothing while
 * the gate has an error, or where nothing is new. The day is today in UTC, unless another is given.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { z } from 'zod';
import { countOf } from '../../lib/layout/counted';
import { formatProblem } from '../../lib/model/problem';
import { loadSubject } from '../check/load-subject';
import { isSameRecord, nextRecord } from '../release/next-record';
import { dayInUtc, readSubject } from '../subject/read-subject';
import { publishedFile } from '../subject/read-published';
import { subjectFolder } from '../subject/subject-folder';

const usage = 'usage: npm run release [-- --day <day>]';

const day = chosenDay();
if (day === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await release(subjectFolder(), day);
}

async function release(root: string, today: string): Promise<number> {
  const clock = dayInUtc(new Date());
  const { subject: raw } = readSubject(root, today);
  const { published: before } = raw;
  const latest = before && before.released > clock ? before.released : clock;
  if (today > latest) {
    console.error(`${today} has not come yet: today is ${latest}. Nothing was written.`);
    return 1;
  }
  const { subject, problems } = loadSubject(root, today);
  for (const problem of problems) console.error(formatProblem(problem));
  if (!subject) {
    console.error('There are errors in the data, so nothing was put on record.');
    return 1;
  }
  const future = subject.events.find(({ added }) => added > today);
  if (future) {
    console.error(
      `${future.id} was added on ${future.added}, after ${today}: nothing was written.`,
    );
    return 1;
  }
  const record = nextRecord(raw, subject, today);
  if (isSameRecord(before, record)) {
    console.log(`Nothing is new since the release of ${before?.released}.`);
    return 0;
  }
  if (before && today < before.released) {
    console.error(
      `The last release was on ${before.released}, after ${today}: nothing was written.`,
    );
    return 1;
  }
  const text = await format(JSON.stringify(record), { parser: 'json', printWidth: 100 });
  writeFileSync(join(root, publishedFile), text);
  const { links, redirects } = record;
  const ids = Object.keys(record.events);
  const gone = ids.filter((id) => id in redirects.events).length;
  const passages = Object.values(links.sources).flatMap((words) => Object.keys(words));
  console.log(
    `${publishedFile}: ${countOf(ids.length - gone, 'event')}${gone > 0 ? `, and ${gone} of old ids` : ''}; links of ${countOf(links.events.length, 'event')}, ${countOf(links.actors.length, 'actor')}, ${countOf(Object.keys(links.sources).length, 'document')} and ${countOf(passages.length, 'passage')}. Commit it.`,
  );
  return 0;
}

/** null for anything but the usage. */
function chosenDay(): string | null {
  try {
    const { values } = parseArgs({ options: { day: { type: 'string' } } });
    const chosen = values.day ?? dayInUtc(new Date());
    return z.iso.date().safeParse(chosen).success ? chosen : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
