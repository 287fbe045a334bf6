// Draws the resamples of a mean on a thread of its own, so that neither recording nor a window waits for them.
import { parentPort, workerData } from 'node:worker_threads';

import { seededRandom } from '#shared/lib/random.ts';
import { bootstrapMeanIntervals } from '#shared/statistics/intervals/bootstrap-interval.ts';

import { type BootstrapAnswer, bootstrapRequestSchema } from './bootstrap-aside.ts';

const tell = (answer: BootstrapAnswer): void => parentPort?.postMessage(answer);

const { values, level, resamples, seed } = bootstrapRequestSchema.parse(workerData);
const found = bootstrapMeanIntervals(values, {
  level,
  resamples,
  random: seededRandom(seed),
  onProgress: (share) => tell({ kind: 'progress', share }),
});
tell({ kind: 'done', bca: found ? { value: found.value, ...found.bca } : null });
