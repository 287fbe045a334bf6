import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { approveNorms, withdrawNorms } from '../norms/norm-store.ts';
import { readNorms } from '../norms/norms.ts';
import { changePlan, readPlan } from '../norms/plan-store.ts';
import { readPhoto } from '../statistics/photo.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** Norms of time, what they are planned with, and the head-count that follows. */
export function normHandlers(services: Services): AreaHandlers<'norms'> {
  const { parts, photos, figuresNow, changed, recorder } = services;
  const { db } = parts;
  const photoOf = (filter: PhotoFilter) => readPhoto({ db, photos, now: figuresNow() }, filter);
  return {
    view: (filter) => readNorms(db, filter, photoOf(filter)),
    plan: () => readPlan(db),
    changePlan: (patch) => {
      const plan = changePlan(db, patch);
      changed('norms');
      return plan;
    },
    approve: ({ filter, ...approval }) => {
      const photo = photoOf(filter);
      const proposed = { view: readNorms(db, filter, photo), photo };
      const ids = approveNorms({ ...parts, now: recorder.now().at }, approval, proposed);
      changed('norms');
      return { ids };
    },
    withdraw: ({ ids, isWithdrawn }) => {
      withdrawNorms(db, ids, isWithdrawn ? recorder.now().at : null);
      changed('norms');
    },
  };
}
