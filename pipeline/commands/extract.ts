/**
 * `npm run extract [-- seeds/<id> …]` reads the documents of the subject and writes what happened in
 * them to `data/candidates/`, for editors to look at. `npm run -s extract -- --timex` and
 * `-- --events` read documents as JSON lines `{doc_id, text, dct?, genre?}` on standard input and
 * write what they find in each as JSON lines. A line that cannot be read, or whose date or genre is
 * none, is reported and skipped.
 */
import { once } from 'node:events';
import { formatProblem } from '../../lib/model/problem';
import { extractStream } from '../extract/extract-stream';
import { extractSubject } from '../extract/extract-subject';
import { readKnownActors } from '../extract/known-actors';
import { extractModes } from '../extract/line-maker';
import { subjectFolder } from '../subject/subject-folder';

const usage = `usage: npm run extract [-- seeds/<id> …]
       npm run -s extract -- --timex < documents.jsonl
       npm run -s extract -- --events < documents.jsonl`;

// Who reads our lines may stop before the last: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const words = process.argv.slice(2);
const mode = extractModes.find((known) => known === words.join(' '));
if (mode) {
  const problems = mode === '--events' ? readKnownActors(subjectFolder()).problems : [];
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  else
    await extractStream(process.stdin, mode, subjectFolder(), write, (line) => console.error(line));
} else if (words.some((word) => word.startsWith('-'))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const isWritten = extractSubject(subjectFolder(), words, console.log, console.error);
  if (!isWritten) process.exitCode = 1;
}

async function write(output: string): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
}
