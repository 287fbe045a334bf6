import { createHash } from 'node:crypto';

import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';

/** A hash of the bytes of the first runs of a scenario. */
export function hashOfRuns(scenario: Scenario, seed: number, replications = 2): string {
  const hash = createHash('sha256');
  for (let replication = 0; replication < replications; replication += 1) {
    hash.update(new Uint8Array(runOnce(scenario, seed, replication).buffer));
  }
  return hash.digest('hex').slice(0, 16);
}
