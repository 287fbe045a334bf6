import { balanceFunctions } from './balance-functions.ts';
import { chartFunctions } from './chart-functions.ts';
import { comparisonFunctions } from './comparison-functions.ts';
import { intervalFunctions } from './interval-functions.ts';
import { sampledWorkFunctions } from './sampled-work-functions.ts';
import { samplingFunctions } from './sampling-functions.ts';
import { statisticsFunctions } from './statistics-functions.ts';
import type { VectorFunctions } from './vector-function.ts';

/** Every function that case files can name. */
export const functions: VectorFunctions = {
  ...statisticsFunctions,
  ...intervalFunctions,
  ...comparisonFunctions,
  ...samplingFunctions,
  ...sampledWorkFunctions,
  ...chartFunctions,
  ...balanceFunctions,
};
