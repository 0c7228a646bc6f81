/**
 * `npm run -s extract -- --timex`: reads documents as JSON lines `{doc_id, text, dct?, genre?}` on
 * standard input, writes the time expressions of each as JSON lines
 * `{doc_id, start, end, text, type, value}` before it reads the next. A line that cannot be read is
 * reported and skipped.
 */
import { once } from 'node:events';
import { linesOf } from '../extract/lines';
import { readDocument } from '../extract/read-document';
import { timexLines } from '../extract/timex-lines';

const usage = 'usage: npm run -s extract -- --timex < documents.jsonl';

// Who reads our lines may stop before the last: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (process.argv.slice(2).join(' ') === '--timex') await extractTimex();
else {
  console.error(usage);
  process.exitCode = 2;
}

async function extractTimex(): Promise<void> {
  for await (const { line, number } of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const document = readDocument(line);
    if (typeof document === 'string') {
      console.error(`line ${number}: ${document}; skipped.`);
      continue;
    }
    const lines = timexLines(document);
    if (lines.length === 0) continue;
    if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
  }
}
