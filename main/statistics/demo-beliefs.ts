import { assert } from '#shared/lib/assert.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { operationIdSchema } from '#shared/operations/operation.ts';
import type { Person } from '#shared/recording/person.ts';
import { beliefInputOf, DEMO_BELIEFS } from '#shared/statistics/demo/demo-beliefs.ts';
import { FOUNDED, MINUTE } from '#shared/studies/demo/demo-period.ts';

import { listRows } from '../database/rows.ts';
import type { WritableDatabase } from '../database/sql.ts';
import { addBelief } from './beliefs.ts';

/** What three people of the demonstration study believed on the afternoon before its first day. */
export function addDemoBeliefs(
  db: WritableDatabase,
  { seed, people }: { readonly seed: number; readonly people: readonly Person[] },
): void {
  const ids = new Map(listRows(db, 'operation').map(({ code, id }) => [code, id]));
  const random = seededRandom(seed ^ 0xbe1);
  for (const [nth, belief] of DEMO_BELIEFS.entries()) {
    const now = FOUNDED + Math.round((nth + 1) * 6.3 * MINUTE);
    const person = people.find(({ name }) => name === belief.name);
    assert(person !== undefined, `${belief.name} takes part`);
    addBelief(
      { db, newId: idStream(() => now, random), now },
      beliefInputOf(belief, person.id, (code) => operationIdSchema.parse(ids.get(code))),
    );
  }
}
