/** One of the threads of `extractStream`: makes the lines of the batches that it is sent. */
import { workerData } from 'node:worker_threads';
import { answerJobs } from '../threads/answer-jobs';
import { lineMaker, makeBatch, type BatchResult, type ExtractMode } from './line-maker';
import type { NumberedLine } from './lines';

const { mode, root } = workerData as { mode: ExtractMode; root: string };
const make = lineMaker(mode, root);

answerJobs<readonly NumberedLine[], BatchResult>((batch) => makeBatch(batch, make));
