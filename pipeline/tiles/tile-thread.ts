/** One of the threads of `buildTiles`. */
import { workerData } from 'node:worker_threads';
import { answerJobs } from '../threads/answer-jobs';
import { jobPerformer } from './tile-jobs';

answerJobs(jobPerformer(workerData as { spill: string; files: string }).perform);
