import type { NumberedLine } from './lines';

/** A batch is handed on when it is so long, in UTF-16 units … */
const longestBatch = 200_000;
/** … or when no further line has come for so long, in ms: who writes slowly still sees what is found. */
const longestWait = 30;

/** The lines of a stream in batches, in their order. */
export async function* batchesOf(
  lines: AsyncIterable<NumberedLine>,
): AsyncGenerator<readonly NumberedLine[]> {
  const iterator = lines[Symbol.asyncIterator]();
  let batch: NumberedLine[] = [];
  let length = 0;
  for (;;) {
    const next = iterator.next();
    if (batch.length > 0 && (await isLate(next))) {
      yield batch;
      batch = [];
      length = 0;
    }
    const { done, value } = await next;
    if (done) break;
    batch.push(value);
    length += value.line.length;
    if (length < longestBatch) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

async function isLate(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), longestWait);
  });
  const isIt = await Promise.race([late, next.then(() => false)]);
  clearTimeout(timer);
  return isIt;
}
