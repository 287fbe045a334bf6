import type { Act } from './act.ts';
import type { DemoOperation } from './lengths.ts';

/** A performance and the work that comes of it. */
export interface Performed {
  readonly act: Act;
  /** Done next, if nothing more urgent comes: the record of a call, the promised letter. */
  readonly soon: readonly DemoOperation[];
  /** Lies on the desk until somebody finds the time. */
  readonly papers: readonly DemoOperation[];
}

/** A performance of which nothing comes. */
export function onlyAct(act: Act): Performed {
  return { act, soon: [], papers: [] };
}
