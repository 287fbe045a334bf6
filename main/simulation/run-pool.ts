import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Asking } from '#shared/simulation/analysis/inquiry.ts';
import type { RunRecord, RunScenario } from '#shared/simulation/outcome/run-record.ts';

import { ranSchema, type RunShare } from './run-share.ts';

/** How a pool is made. */
export interface RunPoolOptions {
  /** Where `run-worker` is: its source or its bundle. */
  readonly worker: string | URL;
  readonly seed: number;
  readonly threads?: number;
  /** Ends all threads at once; what is asked then is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Threads that run scenarios. */
export interface RunPool {
  /**
   * Runs of scenarios in the order of these and of their replications: the same, bit for bit, for any number of threads.
   * `onRun` is called after each run with how many are done.
   */
  readonly run: (
    asking: Asking,
    onRun?: (done: number, of: number) => void,
  ) => Promise<RunScenario[]>;
  /** Ends the threads; nothing runs any more when this returns. */
  readonly close: () => Promise<void>;
}

/** A thread less than there are cores is left to the windows, but two can always share. */
const usualThreads = (): number => Math.max(2, Math.min(6, availableParallelism() - 1));
/** Runs with chance that a thread is given at a time. */
const RUNS_AT_ONCE = 5;

/** Threads are started by the first runs that are asked for. */
export function createRunPool(options: RunPoolOptions): RunPool {
  const { worker, seed, threads = usualThreads(), signal } = options;
  const pool: Worker[] = [];
  const calledOff = abortion(signal);
  // Who waits for runs hears of it there; between runs nobody waits.
  calledOff.catch(() => {});
  return {
    run: async (asking, onRun) => {
      signal?.throwIfAborted();
      const shares = sharesOf(asking, seed);
      while (pool.length < Math.min(threads, shares.length)) pool.push(new Worker(worker));
      const records = asking.scenarios.map((): RunRecord[] => []);
      const of = asking.scenarios.length * asking.replications;
      let done = 0;
      const onRecord = (share: RunShare, replication: number, record: RunRecord): void => {
        const own = records[share.task];
        if (own) own[replication] = record;
        done += 1;
        onRun?.(done, of);
      };
      const next = shares.values();
      const all = Promise.all(pool.map((thread) => work(thread, next, onRecord)));
      await Promise.race([all, calledOff]);
      return asking.scenarios.map((scenario, index) => ({
        scenario,
        records: records[index] ?? [],
      }));
    },
    close: async () => {
      await Promise.all(pool.splice(0).map((thread) => thread.terminate()));
    },
  };
}

function sharesOf({ engine, scenarios, replications }: Asking, seed: number): RunShare[] {
  return scenarios.flatMap((scenario, task) => {
    const shares: RunShare[] = [];
    for (let from = 0; from < replications; from += RUNS_AT_ONCE) {
      const to = Math.min(replications, from + RUNS_AT_ONCE);
      shares.push({ task, engine, scenario, seed, from, to });
    }
    return shares;
  });
}

/** One thread takes share after share until there is none. */
function work(
  thread: Worker,
  shares: IterableIterator<RunShare>,
  onRecord: (share: RunShare, replication: number, record: RunRecord) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: RunShare | undefined;
    let left = 0;
    const stop = (): void => {
      thread.off('message', onMessage);
      thread.off('error', onError);
      thread.off('exit', onExit);
    };
    const onError = (error: unknown): void => {
      stop();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onExit = (code: number): void =>
      onError(new Error(`a thread of runs ended with ${code}`));
    const take = (): void => {
      const next = shares.next();
      if (next.done === true) {
        stop();
        resolve();
        return;
      }
      current = next.value;
      left = current.to - current.from;
      thread.postMessage(current);
    };
    const onMessage = (message: unknown): void => {
      const ran = ranSchema.safeParse(message);
      if (!ran.success || !current) {
        onError(ran.error ?? new Error('a run came that nobody asked for'));
        return;
      }
      onRecord(current, ran.data.replication, ran.data.record);
      left -= 1;
      if (left === 0) take();
    };
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.on('exit', onExit);
    take();
  });
}

/** Rejects when the signal says so; never resolves. */
function abortion(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => {
      reject(signal?.reason instanceof Error ? signal.reason : new Error('called off'));
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}
