import type { WritableDatabase } from '../database/sql.ts';
import { addDemoBeliefs } from '../statistics/demo-beliefs.ts';
import { addDemoMoments } from '../statistics/sampling/demo-moments.ts';
import { createDemoStudy, type DemoMade } from '../studies/demo.ts';
import { addDemoNorms } from './demo-norms.ts';

/**
 * Fills an empty database with the whole demonstration of a seed: what was recorded, what people believed before, what
 * they answered when they were asked, and the norms that were approved. The same seed gives the same rows, ids included.
 */
export function createDemo(db: WritableDatabase, { seed }: { readonly seed: number }): DemoMade {
  return db
    .transaction((): DemoMade => {
      const made = createDemoStudy(db, { seed });
      const { people } = made;
      addDemoBeliefs(db, { seed, people });
      addDemoMoments(db, { seed, people });
      addDemoNorms(db, { seed });
      return made;
    })
    .immediate();
}
