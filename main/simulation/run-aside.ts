import { byChance } from '#shared/simulation/analysis/inquiry.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { RunScenario } from '#shared/simulation/outcome/run-record.ts';

import { createRunPool, type RunPoolOptions } from './run-pool.ts';

/** How scenarios are run. */
export interface RunAsideOptions extends RunPoolOptions {
  /** Runs of each. */
  readonly replications: number;
  /** Called after each run with how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Runs scenarios on threads, each on the same luck, and gives their records in the order of their replications: the same,
 * bit for bit, for any number of threads.
 */
export async function runScenariosAside(
  scenarios: readonly Scenario[],
  { replications, onProgress, ...options }: RunAsideOptions,
): Promise<RunScenario[]> {
  const pool = createRunPool(options);
  try {
    return await pool.run(byChance(scenarios, replications, 1), onProgress);
  } finally {
    // What was called off runs no longer when this returns.
    await pool.close();
  }
}
