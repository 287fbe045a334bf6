/** How readings are taken: the watch runs on, or is started and stopped for each (выборочный хронометраж). */
export const TIMING_MODES = ['continuous', 'snap-back'] as const;
/** One of them. */
export type TimingMode = (typeof TIMING_MODES)[number];
