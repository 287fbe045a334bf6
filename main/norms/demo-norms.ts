import { assert } from '#shared/lib/assert.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { type Day, instantAt } from '#shared/lib/time.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { photoFilterSchema } from '#shared/statistics/photo.ts';
import { DEMO_DAYS, DEMO_TODAY, DEMO_ZONE } from '#shared/studies/demo/demo-period.ts';
import type { DemoOperation } from '#shared/studies/demo/lengths.ts';

import { listRows } from '../database/rows.ts';
import type { WritableDatabase } from '../database/sql.ts';
import { createAnswerCache } from '../statistics/answer-cache.ts';
import { readPhoto } from '../statistics/photo.ts';
import { approveNorms } from './norm-store.ts';
import { readNorms } from './norms.ts';

interface Meeting {
  /** The evening on which norms are approved, from what was recorded up to then. */
  readonly day: Day;
  readonly codes: readonly DemoOperation[];
}

const FRIDAY = DEMO_DAYS[4];
assert(FRIDAY !== undefined, 'the study lasts two weeks');

/** After the first week two norms; after the second they are revised, and others follow. */
const MEETINGS: readonly Meeting[] = [
  { day: FRIDAY, codes: ['call-first', 'correspondence'] },
  { day: DEMO_TODAY, codes: ['call-first', 'call-follow-up', 'correspondence', 'quote', 'act'] },
];

const APPROVED_BY = 'Виктор Л., директор';

/** Norms that the director of the demonstration department approved. The same seed gives the same rows. */
export function addDemoNorms(db: WritableDatabase, { seed }: { readonly seed: number }): void {
  const ids = new Map(listRows(db, 'operation').map(({ code, id }) => [code, id]));
  const random = seededRandom(seed ^ 0x40c);
  for (const { day, codes } of MEETINGS) {
    const now = instantAt(day, '18:42:07', DEMO_ZONE);
    const filter = photoFilterSchema.parse({ to: day });
    const photo = readPhoto({ db, photos: createAnswerCache(), now: null }, filter);
    const operationIds = codes.map((code) => {
      const id = ids.get(code);
      assert(id !== undefined, `the catalogue has ${code}`);
      return id;
    });
    approveNorms(
      { db, newId: idStream(() => now, random), now },
      { operationIds, approvedBy: APPROVED_BY, approvedOn: day },
      { view: readNorms(db, filter, photo), photo },
    );
  }
}
