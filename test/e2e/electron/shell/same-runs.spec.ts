// The engine of events gives the same numbers, bit for bit, in Electron's main process and its threads as in this Node.
import { expect, test } from '@playwright/test';

import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';

import { apiOf, launch } from '../../support/launch.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const [SEED, REPLICATIONS] = [5, 3];

test('runs a scenario in Electron as Node does, to the last digit', async () => {
  const split = servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base');
  const standards = [{ operation: 'quote', withinHours: 8 }];
  const scenario = {
    ...split,
    phases: split.phases.map((phase) => ({ ...phase, split: { ...phase.split, standards } })),
    dip: { extra: 0.4, months: 2 },
  };
  const records = Array.from({ length: REPLICATIONS }, (_, run) => runOnce(scenario, SEED, run));
  const running = await launch();
  const { simulation } = apiOf(await running.window('index'));
  const result = await simulation.run({
    runId: 'same-runs',
    purpose: 'scenario',
    scenarios: [scenario],
    replications: REPLICATIONS,
    seed: SEED,
  });
  expect(result).toMatchObject({ kind: 'done', outcomes: [summarizeRuns(scenario, records)] });
  await running.stop();
});
