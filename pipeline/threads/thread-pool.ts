import { Worker } from 'node:worker_threads';

/** Threads that do jobs. */
export interface ThreadPool<Job, Result> {
  readonly size: number;
  /** Rejects if the job fails, or its thread breaks. */
  run(job: Job): Promise<Result>;
  /** Has every thread do it, before all that is run later. */
  tell(job: Job): void;
  close(): Promise<void>;
}

export type Reply<Result> = { readonly result: Result } | { readonly failure: string };

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** In MB: what threads make is short-lived, and a small nursery would have it collected again and again. */
const nursery = 64;

/** `entry` is a module that answers each message, a job, with a Reply. */
export function threadPool<Job, Result>(
  entry: URL,
  size: number,
  workerData: unknown = null,
): ThreadPool<Job, Result> {
  const waiting: Waiting<Job, Result>[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Waiting<Job, Result>>();
  const serve = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop();
      const next = waiting.shift();
      if (!worker || !next) return;
      running.set(worker, next);
      worker.postMessage({ job: next.job, isAnswered: true }, []);
    }
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(entry, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: nursery },
    });
    worker.on('message', (reply: Reply<Result>) => {
      const done = running.get(worker);
      running.delete(worker);
      idle.push(worker);
      serve();
      if ('failure' in reply) done?.reject(new Error(reply.failure));
      else done?.resolve(reply.result);
    });
    worker.on('error', (error) => {
      running.get(worker)?.reject(error);
      for (const { reject } of waiting.splice(0)) reject(error);
    });
    idle.push(worker);
    return worker;
  });
  return {
    size,
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        serve();
      }),
    tell(job) {
      for (const worker of workers) worker.postMessage({ job, isAnswered: false }, []);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
