import { parentPort } from 'node:worker_threads';
import type { Reply } from './thread-pool';

/** Makes this thread one of a ThreadPool: jobs are done one after the other, in the order in which they come. */
export function answerJobs<Job, Result>(perform: (job: Job) => Result | Promise<Result>): void {
  const reply = (answer: Reply<Result>) => parentPort?.postMessage(answer, []);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ job, isAnswered }: { job: Job; isAnswered: boolean }) => {
    last = last
      .then(() => perform(job))
      .then((result) => {
        if (isAnswered) reply({ result });
      })
      .catch((error: unknown) => {
        if (isAnswered) reply({ failure: error instanceof Error ? error.message : String(error) });
        else throw error;
      });
  });
}
