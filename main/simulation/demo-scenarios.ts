import { seededRandom } from '#shared/lib/random.ts';
import { instantAt } from '#shared/lib/time.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { DEMO_SCENARIOS } from '#shared/simulation/demo/demo-scenarios.ts';
import { DEMO_TODAY, DEMO_ZONE } from '#shared/studies/demo/demo-period.ts';

import type { WritableDatabase } from '../database/sql.ts';
import { saveScenario } from './scenario-store.ts';

/** Scenarios that were kept on the last evening of the demonstration. The same seed gives the same rows. */
export function addDemoScenarios(db: WritableDatabase, { seed }: { readonly seed: number }): void {
  const now = instantAt(DEMO_TODAY, '19:04:33', DEMO_ZONE);
  const newId = idStream(() => now, seededRandom(seed ^ 0x5ce));
  for (const scenario of DEMO_SCENARIOS) saveScenario({ db, newId, now }, { id: null, scenario });
}
