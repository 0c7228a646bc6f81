/**
 * `npm run extract [-- seeds/<id> …]` reads the documents of the subject and writes what happened in
 * them to `data/candidates/`, for editors to look at. `npm run -s extract -- --timex` and `-- --events`: read documents as JSON lines
 * `{doc_id, text, dct?, genre?}` on standard input and write what they find in each as JSON lines
 * before they read the next. A line that cannot be read is reported and skipped.
 */
import { once } from 'node:events';
import { eventLines } from '../extract/event-lines';
import { extractSubject } from '../extract/extract-subject';
import { knownActorsIn } from '../extract/known-actors';
import { linesOf } from '../extract/lines';
import { readDocument, type DocumentLine } from '../extract/read-document';
import { timexLines } from '../extract/timex-lines';
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
const mode = words.join(' ');
if (mode === '--timex') await extractLines(timexLines);
else if (mode === '--events') {
  const actors = knownActorsIn(subjectFolder());
  await extractLines((document) => eventLines(document, actors));
} else if (words.some((word) => word.startsWith('-'))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const unknown = extractSubject(subjectFolder(), words, (line) => console.log(line));
  if (unknown > 0) process.exitCode = 1;
}

async function extractLines(
  linesFor: (document: DocumentLine) => readonly string[],
): Promise<void> {
  for await (const { line, number } of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const document = readDocument(line);
    if (typeof document === 'string') {
      console.error(`line ${number}: ${document}; skipped.`);
      continue;
    }
    const lines = linesFor(document);
    if (lines.length === 0) continue;
    if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
  }
}
