import { readBalance } from '../statistics/balance.ts';
import { addBelief, readBeliefs, removeBelief } from '../statistics/beliefs.ts';
import { listDayRows } from '../statistics/day-rows.ts';
import { listHeatCells } from '../statistics/heat-cells.ts';
import { readInterruptions } from '../statistics/interruptions.ts';
import { createMeanIntervals } from '../statistics/mean-intervals.ts';
import { listObservations } from '../statistics/observation-rows.ts';
import { readObservationSheets } from '../statistics/observation-sheets.ts';
import { readOperation } from '../statistics/operation-readings.ts';
import { listOperationShapes } from '../statistics/operation-shapes.ts';
import { readPeople } from '../statistics/people/people.ts';
import { type PhotoSource, readPhoto } from '../statistics/photo.ts';
import { readTimeStudy } from '../statistics/time-study.ts';
import { listUsualLengths } from '../statistics/usual-lengths.ts';
import { readStudy } from '../studies/study-store.ts';
import type { AreaHandlers } from './area-handlers.ts';
import type { Services } from './services.ts';

/** The photograph of any period, and the observations behind its figures. */
export function statisticsHandlers(services: Services): AreaHandlers<'statistics'> {
  const { parts, photos, comparedDays, figuresNow, recorder, changed, emit, system } = services;
  const { db } = parts;
  const source = (): PhotoSource => ({ db, photos, now: figuresNow() });
  const intervals = createMeanIntervals({
    db,
    worker: system.bootstrapWorker,
    onProgress: (askId, share) => emit('statistics.resampled', { askId, share }),
  });
  return {
    photo: (filter) => readPhoto(source(), filter),
    balance: (filter) => readBalance(source(), readStudy(db), filter),
    people: (filter) => readPeople({ ...source(), ended: comparedDays }, filter),
    operation: (filter) => readOperation(db, filter),
    pattern: (filter) => ({
      heat: listHeatCells(db, filter),
      interruptions: readInterruptions(db, filter, readStudy(db).policy.confidence),
    }),
    sheets: (filter) => readObservationSheets(db, filter, recorder.now()),
    dayRows: (filter) => listDayRows(db, filter),
    beliefs: (filter) =>
      readBeliefs(db, filter, {
        photo: readPhoto(source(), filter),
        level: readStudy(db).policy.confidence,
      }),
    addBelief: (belief) => {
      const id = addBelief({ ...parts, now: recorder.now().at }, belief);
      changed('studies');
      return { id };
    },
    removeBelief: ({ id }) => {
      removeBelief(db, id);
      changed('studies');
    },
    shapes: (filter) => listOperationShapes(db, filter),
    timeStudy: (filter) => readTimeStudy(db, filter),
    meanIntervals: (filter) => intervals.ask(filter),
    cancelMeanIntervals: ({ askId }) => intervals.cancel(askId),
    usual: (filter) => listUsualLengths(db, filter),
    observations: (filter) => listObservations(db, filter),
  };
}
