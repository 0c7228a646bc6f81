import { availableParallelism } from 'node:os';
import { threadPool, type ThreadPool } from '../threads/thread-pool';
import { batchesOf } from './batches';
import { lineMaker, makeBatch, type BatchResult, type ExtractMode } from './line-maker';
import { linesOf, type NumberedLine } from './lines';

/** So much is read before threads are worth their start, in UTF-16 units. */
const alone = 1_000_000;
/** More threads than this wait for their turn to write. */
const mostWorkers = 4;

/**
 * Reads documents from a stream of JSON lines and writes what is found in each, in their order, as
 * soon as it is found. Long streams are read by as many threads as there are cores.
 */
export async function extractStream(
  input: AsyncIterable<Uint8Array>,
  mode: ExtractMode,
  root: string,
  write: (output: string) => Promise<void>,
  report: (line: string) => void,
): Promise<void> {
  const make = lineMaker(mode, root);
  const workers = Math.min(availableParallelism(), mostWorkers);
  let pool: ThreadPool<readonly NumberedLine[], BatchResult> | null = null;
  let read = 0;
  const pending: Promise<void>[] = [];
  let written = Promise.resolve();
  const put = (made: BatchResult | Promise<BatchResult>): Promise<void> => {
    const before = written;
    written = (async () => {
      const { output, reports } = await made;
      await before;
      reports.forEach(report);
      if (output !== '') await write(output);
    })();
    return written;
  };
  try {
    for await (const batch of batchesOf(linesOf(input))) {
      read += batch.reduce((sum, { line }) => sum + line.length, 0);
      if (read <= alone || workers < 2) {
        await put(makeBatch(batch, make));
        continue;
      }
      pool ??= threadPool(new URL('./worker.mjs', import.meta.url), workers, { mode, root });
      pending.push(put(pool.run(batch)));
      if (pending.length > pool.size * 2) await pending.shift();
    }
    await Promise.all(pending);
  } finally {
    await pool?.close();
  }
}
