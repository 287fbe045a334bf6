// Runs scenarios on a thread of its own, so that neither recording nor a window waits for them: what it is told, one run
// after another, until it is ended.
import { parentPort } from 'node:worker_threads';

import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';

import { expectedRun } from './expected-run.ts';
import { runShareSchema } from './run-share.ts';

parentPort?.on('message', (message: unknown) => {
  const { task, engine, scenario, seed, from, to } = runShareSchema.parse(message);
  for (let replication = from; replication < to; replication += 1) {
    const record = engine === 'mean' ? expectedRun(scenario) : runOnce(scenario, seed, replication);
    parentPort?.postMessage({ task, replication, record }, [record.buffer]);
  }
});
