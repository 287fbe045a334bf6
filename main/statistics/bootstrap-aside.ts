import { Worker } from 'node:worker_threads';

import { z } from 'zod';

/** What the thread is asked. */
export const bootstrapRequestSchema = z.object({
  values: z.array(z.number()),
  level: z.number(),
  resamples: z.int().positive(),
  seed: z.int().nonnegative(),
});
export type BootstrapRequest = Readonly<z.infer<typeof bootstrapRequestSchema>>;

const bcaSchema = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable();

/** What the thread says: how far it is, and at last the interval; null where all values are the same. */
const bootstrapAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), share: z.number() }),
  z.object({ kind: z.literal('done'), bca: bcaSchema }),
]);
export type BootstrapAnswer = Readonly<z.infer<typeof bootstrapAnswerSchema>>;
type Bca = z.infer<typeof bcaSchema>;

/** A bootstrap that runs: its end, and what ends it before. */
export interface RunningBootstrap {
  readonly end: Promise<
    { readonly kind: 'done'; readonly bca: Bca } | { readonly kind: 'cancelled' }
  >;
  readonly cancel: () => void;
}

/** Begins a bootstrap on a thread. `worker` is where `bootstrap-worker` is: its source or its bundle. */
export function bootstrapAside(
  worker: string | URL,
  request: BootstrapRequest,
  onProgress: (share: number) => void,
): RunningBootstrap {
  const thread = new Worker(worker, { workerData: request });
  let isCancelled = false;
  const end: RunningBootstrap['end'] = new Promise((resolve, reject) => {
    thread.on('message', (message: unknown) => {
      const answer = bootstrapAnswerSchema.parse(message);
      if (answer.kind === 'done') resolve(answer);
      else if (!isCancelled) onProgress(answer.share);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (isCancelled) resolve({ kind: 'cancelled' });
      else reject(new Error(`the bootstrap thread ended with ${code}`));
    });
  });
  return {
    end,
    cancel: () => {
      isCancelled = true;
      void thread.terminate();
    },
  };
}
