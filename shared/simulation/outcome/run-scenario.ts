import { runDepartment } from '../department/run-department.ts';
import type { Scenario } from '../model/scenario.ts';
import { layoutOf } from './run-layout.ts';
import { recordOf, type RunRecord } from './run-record.ts';

/** Runs a scenario once by the engine of events, and writes it down. */
export function runOnce(scenario: Scenario, seed: number, replication: number): RunRecord {
  return recordOf(layoutOf(scenario), scenario, runDepartment(scenario, seed, replication));
}
