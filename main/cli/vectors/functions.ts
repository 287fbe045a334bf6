import { balanceFunctions } from './balance-functions.ts';
import { chartFunctions } from './chart-functions.ts';
import { comparisonFunctions } from './comparison-functions.ts';
import { headcountFunctions } from './headcount-functions.ts';
import { intervalFunctions } from './interval-functions.ts';
import { readingCountFunctions } from './reading-count-functions.ts';
import { readingsFunctions } from './readings-functions.ts';
import { samplingFunctions } from './sampling-functions.ts';
import { statisticsFunctions } from './statistics-functions.ts';
import { timeStudyFunctions } from './time-study-functions.ts';
import type { VectorFunctions } from './vector-function.ts';

/** Every function that case files can name. */
export const functions: VectorFunctions = {
  ...statisticsFunctions,
  ...intervalFunctions,
  ...comparisonFunctions,
  ...samplingFunctions,
  ...chartFunctions,
  ...balanceFunctions,
  ...readingsFunctions,
  ...readingCountFunctions,
  ...timeStudyFunctions,
  ...headcountFunctions,
};
