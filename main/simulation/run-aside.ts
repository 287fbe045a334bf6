import { Worker } from 'node:worker_threads';

import { assert } from '#shared/lib/assert.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunRecord } from '#shared/simulation/outcome/run-record.ts';

import { ranSchema, type RunShare } from './run-share.ts';

/** How a scenario is run. */
export interface RunAsideOptions {
  /** Where `run-worker` is: its source or its bundle. */
  readonly worker: string | URL;
  readonly replications: number;
  readonly seed: number;
  /** Threads at most; one less where there are fewer replications. */
  readonly threads?: number;
  /** Called after each run with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Ends the threads at once; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

const THREADS = 2;

/**
 * Runs a scenario on threads and gives its records in the order of their replications: the same, bit for bit, for any
 * number of threads.
 */
export async function runScenarioAside(
  scenario: Scenario,
  { worker, replications, seed, threads = THREADS, onProgress, signal }: RunAsideOptions,
): Promise<RunRecord[]> {
  signal?.throwIfAborted();
  const step = Math.max(1, Math.min(threads, replications));
  const records: RunRecord[] = [];
  let done = 0;
  const onRecord = (replication: number, record: RunRecord): void => {
    records[replication] = record;
    done += 1;
    onProgress?.(done);
  };
  const shares = Array.from({ length: step }, (_, first) =>
    startShare(worker, { scenario, seed, first, step, replications }, onRecord),
  );
  try {
    await Promise.race([Promise.all(shares.map(({ ended }) => ended)), abortion(signal)]);
  } finally {
    // What was called off runs no longer when this returns.
    await Promise.all(shares.map(({ thread }) => thread.terminate()));
  }
  assert(done === replications, `${done} of ${replications} runs came back`);
  return records;
}

interface Share {
  readonly thread: Worker;
  /** When the thread has done all of its runs, or failed. */
  readonly ended: Promise<void>;
}

function startShare(
  worker: string | URL,
  share: RunShare,
  onRecord: (replication: number, record: RunRecord) => void,
): Share {
  const thread = new Worker(worker, { workerData: share });
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('message', (message: unknown) => {
      const ran = ranSchema.safeParse(message);
      if (ran.success) onRecord(ran.data.replication, ran.data.record);
      else reject(ran.error);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a thread of runs ended with ${code}`));
    });
  });
  return { thread, ended };
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
