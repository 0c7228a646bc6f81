/** One of the threads of `worker-pool.ts`: makes the lines of the batches that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { lineMaker, makeBatch, type ExtractMode } from './line-maker';
import type { NumberedLine } from './lines';

const { mode, root } = workerData as { mode: ExtractMode; root: string };
const make = lineMaker(mode, root);

parentPort?.on('message', (batch: readonly NumberedLine[]) => {
  parentPort?.postMessage(makeBatch(batch, make), []);
});
