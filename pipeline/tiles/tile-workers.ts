import { threadPool } from '../threads/thread-pool';
import { jobPerformer, type JobDone, type NumberedEvents, type TileJob } from './tile-jobs';

/** Who does the jobs of a build. */
export interface TileWorkers {
  run(job: TileJob): Promise<JobDone>;
  /** To be called before any job but `read` is run. */
  number(events: NumberedEvents): Promise<void>;
  close(): Promise<void>;
}

/** So many threads beside this one; with none, this one does all jobs, in their order. */
export function tileWorkers(
  threads: number,
  folders: { readonly spill: string; readonly files: string },
): TileWorkers {
  if (threads === 0) return workersHere(folders);
  const entry = new URL('./tile-thread.mjs', import.meta.url);
  const pool = threadPool<TileJob, JobDone>(entry, threads, folders);
  return {
    run: (job) => handled(pool.run(job)),
    number: async (events) => pool.tell({ kind: 'number', events }),
    close: pool.close,
  };
}

function workersHere(folders: { readonly spill: string; readonly files: string }): TileWorkers {
  const { perform, close } = jobPerformer(folders);
  let isClosed = false;
  let last: Promise<unknown> = Promise.resolve();
  const run = (job: TileJob): Promise<JobDone> => {
    const done = last.then(() => {
      if (isClosed) throw new Error('the build was given up');
      return perform(job);
    });
    last = done.catch(() => undefined);
    return done;
  };
  return {
    run,
    number: async (events) => void (await run({ kind: 'number', events })),
    async close() {
      isClosed = true;
      await last;
      close();
    },
  };
}

/** Jobs are awaited in turn: one that fails before its turn is no failure that nobody sees. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
