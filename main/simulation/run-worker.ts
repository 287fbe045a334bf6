// Runs a scenario on a thread of its own, so that neither recording nor a window waits for it: every so many runs of it.
import { parentPort, workerData } from 'node:worker_threads';

import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';

import { runShareSchema } from './run-share.ts';

const { scenario, seed, first, step, replications } = runShareSchema.parse(workerData);
for (let replication = first; replication < replications; replication += step) {
  const record = runOnce(scenario, seed, replication);
  parentPort?.postMessage({ replication, record }, [record.buffer]);
}
