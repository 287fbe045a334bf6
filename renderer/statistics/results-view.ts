import { z } from 'zod';

/** The views of the results, in their order. */
export const RESULTS_VIEWS = [
  'overview',
  'people',
  'photograph',
  'balance',
  'sampling',
  'norms',
] as const;

/** The view in an address; the first one is not named there. */
export const resultsViewSchema = z.enum(RESULTS_VIEWS);

/** One way to look at the results. */
export type ResultsView = (typeof RESULTS_VIEWS)[number];
