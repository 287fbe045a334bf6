import { listObservations } from '../statistics/observation-rows.ts';
import { readPhoto } from '../statistics/photo.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** The photograph of any period, and the observations behind its figures. */
export function statisticsHandlers(services: Services): AreaHandlers<'statistics'> {
  const { parts, photos, figuresNow } = services;
  const { db } = parts;
  return {
    photo: (filter) => readPhoto({ db, photos, now: figuresNow() }, filter),
    observations: (filter) => listObservations(db, filter),
  };
}
