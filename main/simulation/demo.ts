import type { WritableDatabase } from '../database/sql.ts';
import { addDemoNorms } from '../norms/demo-norms.ts';
import { addDemoBeliefs } from '../statistics/demo-beliefs.ts';
import { addDemoMoments } from '../statistics/sampling/demo-moments.ts';
import { createDemoStudy, type DemoMade } from '../studies/demo.ts';
import { addDemoScenarios } from './demo-scenarios.ts';

/**
 * Fills an empty database with the whole demonstration of a seed: what was recorded, what people believed before, what
 * they answered when they were asked, the norms that were approved, and scenarios of the services company to compare. The
 * same seed gives the same rows, ids included.
 */
export function createDemo(db: WritableDatabase, { seed }: { readonly seed: number }): DemoMade {
  return db
    .transaction((): DemoMade => {
      const made = createDemoStudy(db, { seed });
      const { people } = made;
      addDemoBeliefs(db, { seed, people });
      addDemoMoments(db, { seed, people });
      addDemoNorms(db, { seed });
      addDemoScenarios(db, { seed });
      return made;
    })
    .immediate();
}
