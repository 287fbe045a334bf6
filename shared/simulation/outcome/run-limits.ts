/** What a run leaves out, by words that every language has a text for. */
export const RUN_LIMITS = [
  'assumed-not-measured',
  'no-season',
  'no-price',
  'no-marketing',
  'no-team-effects',
  'no-production-limit',
  'strict-priority',
  'frozen-when-away',
  'no-repeat-purchases',
  'one-department-swings',
] as const;
export type RunLimit = (typeof RUN_LIMITS)[number];
