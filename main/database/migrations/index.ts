import type { Migration } from '../migrate.ts';
import { migration as catalogueAndPeople } from './0001-catalogue-and-people.ts';
import { migration as recording } from './0002-recording.ts';
import { migration as changesAndTotals } from './0003-changes-and-totals.ts';
import { migration as readings } from './0004-readings.ts';
import { migration as norms } from './0005-norms.ts';
import { migration as observers } from './0006-observers.ts';
import { migration as sampledMoments } from './0007-sampled-moments.ts';
import { migration as beliefs } from './0008-beliefs.ts';
import { migration as people } from './0009-people.ts';
import { migration as scenarios } from './0010-scenarios.ts';
import { migration as periods } from './0011-periods.ts';
import { migration as pieceTimes } from './0012-piece-times.ts';
import { migration as normCleaning } from './0013-norm-cleaning.ts';

/** In order of version. A released migration is never edited: add a new one. */
export const migrations: readonly Migration[] = [
  catalogueAndPeople,
  recording,
  changesAndTotals,
  readings,
  norms,
  observers,
  sampledMoments,
  beliefs,
  people,
  scenarios,
  periods,
  pieceTimes,
  normCleaning,
];
