import { Worker } from 'node:worker_threads';
import type { BatchResult, ExtractMode } from './line-maker';
import type { NumberedLine } from './lines';

/** Threads that make the lines of batches. */
export interface WorkerPool {
  readonly size: number;
  /** Rejects if a thread breaks. */
  run(batch: readonly NumberedLine[]): Promise<BatchResult>;
  close(): Promise<void>;
}

interface Job {
  readonly batch: readonly NumberedLine[];
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: Error) => void;
}

export function workerPool(size: number, mode: ExtractMode, root: string): WorkerPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job>();
  const serve = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop();
      const job = waiting.shift();
      if (!worker || !job) return;
      running.set(worker, job);
      worker.postMessage(job.batch, []);
    }
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { mode, root },
    });
    worker.on('message', (result: BatchResult) => {
      running.get(worker)?.resolve(result);
      running.delete(worker);
      idle.push(worker);
      serve();
    });
    worker.on('error', (error) => {
      running.get(worker)?.reject(error);
      for (const job of waiting.splice(0)) job.reject(error);
    });
    idle.push(worker);
    return worker;
  });
  return {
    size,
    run: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        serve();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
